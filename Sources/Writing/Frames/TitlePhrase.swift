import Evidence

/// The title as a noun phrase in plain words, without its design: `Effect of yoga on fatigue in MS:
/// a randomised trial` becomes `effect of yoga on fatigue in MS`.
struct TitlePhrase {
  let context: StudyContext
  let rewriter: SentenceRewriter

  private static let designs = [
    "trial", "study", "review", "analysis", "meta-analysis", "protocol", "case report", "survey",
    "cohort", "perspective", "series", "registry", "update", "overview", "commentary",
  ]

  var text: String? {
    guard let title = parts.first, !title.contains("?"), let phrase = rewriter.phrase(title) else {
      return nil
    }
    return Measure.words(in: TermMark.plain(phrase)) <= 20 ? phrase : nil
  }

  /// The title without its design, then what stands before its colon, each in running text.
  var parts: [String] {
    if let known = rewriter.memo.titleParts { return known }
    let parts = freshParts
    rewriter.memo.titleParts = parts
    return parts
  }

  /// A title in another language, as its small words show, is only quoted.
  private var isForeign: Bool {
    let pieces = Pieces(context.study.title)
    return !pieces.contains(anyOf: Self.english) && pieces.contains(anyOf: Self.foreign)
  }
  private static let english: Set<String> = [
    "of", "the", "and", "for", "with", "by", "from", "after", "between", "during", "among", "in",
  ]
  private static let foreign: Set<String> = [
    "la", "le", "les", "des", "du", "et", "der", "die", "das", "und", "von", "el", "los", "las",
    "del", "de", "di", "della", "az", "\u{E9}s", "es", "por", "para", "och", "og", "na", "w",
  ]

  private var freshParts: [String] {
    guard !isForeign else { return [] }
    var title = context.study.title
    while let last = title.last, last == "." || last == " " { title.removeLast() }
    if title.hasPrefix("["), title.hasSuffix("]") { title = String(title.dropFirst().dropLast()) }
    for opening in [
      "case report: ", "case reports: ", "case series: ", "review: ", "brief report: ",
      "short report: ", "short communication: ", "neurological update: ", "commentary: ",
    ] where title.lowercased().hasPrefix(opening) {
      title = String(title.dropFirst(opening.count))
    }
    for mark in [": ", " - ", " – ", " — ", ". "] {
      guard let cut = title.range(of: mark) else { continue }
      let tail = title[cut.upperBound...].lowercased()
      if Self.designs.contains(where: { tail.contains($0) }), Measure.words(in: tail) < 14 {
        title = String(title[..<cut.lowerBound])
      }
    }
    var parts = [title]
    for mark in [": ", " – ", " — ", "; ", ". "] {
      if let cut = title.range(of: mark) { parts.append(String(title[..<cut.lowerBound])) }
    }
    if parts.count > 1, isAfterthought(parts[0].dropFirst(parts[1].count), of: parts[1]) {
      parts.swapAt(0, 1)
    }
    let names = TitleCase(names: context.names, partsOfNames: context.partsOfNames)
    return parts.filter { Measure.words(in: $0) >= 2 }.map { names.lowered($0) }
  }
}

extension TitlePhrase {
  /// `…: the past, the present and the future`: the head says what was looked at; not where only the
  /// tail names the illness, the medicine or in whom.
  private func isAfterthought(_ tail: Substring, of head: String) -> Bool {
    let told = Set(context.lexicon.matches(in: head).map(\.entry))
    let pieces = Pieces(String(tail))
    return Pieces(head).list.count(where: \.isWord) >= 3 && !AnimalName.isAnimal(pieces)
      && !pieces.contains(anyOf: Self.persons) && !Self.generic.contains(head.lowercased())
      && context.lexicon.matches(in: String(tail)).allSatisfy { told.contains($0.entry) }
  }

  private static let generic: Set<String> = ["state of the science", "state of the art"]
  private static let persons: Set<String> = [
    "people", "patients", "women", "men", "children", "adults", "adolescents", "humans", "students",
    "nurses", "neurologists", "caregivers", "carers", "model", "models", "population",
  ]

  /// A long title up to one of its later prepositions: still what was looked at, said more briefly.
  var shorterParts: [String] {
    guard let title = parts.last, !context.study.title.contains("?") else { return [] }
    let words = title.split(separator: " ").map(String.init)
    guard words.count > 15 else { return [] }
    let cuts = words.indices.filter { index in
      index > 5 && index < 18
        && ["with", "in", "among", "using", "during", "by", "for"].contains(
          words[index].lowercased())
    }
    return cuts.reversed().prefix(2).map { words[..<$0].joined(separator: " ") }
  }
}

extension StringProtocol {
  /// Where a short text stands first; bytes are compared.
  fileprivate func range(of needle: String) -> Range<Index>? {
    let pattern = Array(needle.utf8)
    let bytes = Array(utf8)
    guard bytes.count >= pattern.count else { return nil }
    for start in 0...(bytes.count - pattern.count)
    where bytes[start..<(start + pattern.count)].elementsEqual(pattern) {
      let from = utf8.index(startIndex, offsetBy: start)
      return from..<utf8.index(from, offsetBy: pattern.count)
    }
    return nil
  }
}
