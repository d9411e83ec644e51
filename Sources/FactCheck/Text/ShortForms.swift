import Language

/// The short forms that a source introduces, so that a sentence in full words answers a passage in short
/// ones: `health-related quality of life` has the stem of `HRQoL` too.
struct ShortForms: Sendable {
  private var forms: [(short: UInt64, long: [UInt64])] = []

  init(_ texts: [String]) {
    for text in texts {
      for one in AbbreviationReader.abbreviations(in: text) {
        let short = WordReader.words(of: Tokenizer.tokens(in: one.short)).filter(\.isContent)
        let long = WordReader.words(of: Tokenizer.tokens(in: one.long)).filter(\.isContent)
        guard short.count == 1, let word = short.first, !long.isEmpty else { continue }
        forms.append((word.stem, long.map(\.stem)))
      }
    }
  }

  /// The stems of short forms most of whose words are among these: `gestational diabetes` for the `GDM`
  /// of gestational diabetes mellitus.
  func answering(_ stems: Set<UInt64>) -> [UInt64] {
    forms.compactMap { form in
      let known = form.long.count(where: stems.contains)
      return known == form.long.count || known >= 2 && known + 1 == form.long.count
        ? form.short : nil
    }
  }

  /// The stems of short forms all of whose words the text has, and those of the words of its short forms.
  func answering(_ reading: Reading) -> [UInt64] {
    forms.compactMap { form in
      form.long.allSatisfy(reading.contents.contains) ? form.short : nil
    }
  }
}
