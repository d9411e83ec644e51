import Evidence

/// The authors' words, letter for letter, within what promise 10 allows.
struct Quotation: Sendable, Equatable {
  static let longest = 25

  /// With its quotation marks, and `…` after them where it was cut.
  var text: String
  var words: Int

  /// The sentence, or its first clause when it is too long; `nil` when there is no clean cut.
  /// - Parameters:
  ///   - longest: words it may have at most.
  ///   - isMain: what a page must not lack is shown in part rather than not at all.
  ///   - ofAnimals: the page says that animals were studied; what is cut away need not say it again.
  init?(
    _ passage: Passage, longest: Int = longest, isMain: Bool = false, ofAnimals: Bool = false
  ) {
    var source = passage.text
    while let last = source.last, last == " " || last == "\n" { source.removeLast() }
    // What is left of a heading: `: This review …`.
    if source.hasPrefix(": ") { source.removeFirst(2) }
    source = Self.withoutJoint(source)
    let pieces = Pieces(source)
    guard !source.unicodeScalars.contains(where: { $0 == "“" || $0 == "\n" }), Self.isWhole(source),
      !IdleView.isImprint(pieces), ReadableLanguage.reads(sentence: source),
      !OpenReference.opens(pieces)
    else { return nil }
    let total = Measure.words(in: source)
    guard total >= 4 else { return nil }
    // What a page must not lack is quoted without its tests, where they stand in brackets.
    if isMain, Self.hasSigns(pieces), let elided = ElidedQuotation(of: source, longest: longest) {
      text = elided.text
      words = elided.words
      return
    }
    if total <= longest {
      text = "“\(source)”"
      words = total
      return
    }
    if let cut = Self.cut(source, longest) ?? Self.beforeStatistics(source, longest),
      ofAnimals || !Self.losesSpecies(cut, of: source)
    {
      text = "“\(cut)” …"
      words = Measure.words(in: cut)
      return
    }
    guard isMain, let stretch = QuotedStretch(of: source, longest: longest),
      ofAnimals || !Self.losesSpecies(stretch.text, of: source)
    else { return nil }
    text = "“\(stretch.text)”" + (stretch.isCut ? " …" : "")
    words = Measure.words(in: stretch.text)
  }

  /// `Furthermore, sleep was longer`: what it adds to does not stand in front of it on the page.
  private static func withoutJoint(_ source: String) -> String {
    guard let joint = joints.first(where: source.hasPrefix) else { return source }
    let rest = source.dropFirst(joint.count)
    return String(rest.hasPrefix("however, ") ? rest.dropFirst("however, ".count) : rest)
  }

  private static let joints = [
    "Furthermore, ", "Moreover, ", "Additionally, ", "In addition, ", "Also, ", "Finally, ",
    "Thus, ", "Therefore, ", "Hence, ", "Overall, ", "Notably, ", "Importantly, ",
    "In conclusion, ", "Of note, ", "Interestingly, ",
  ]

  /// `It lowered the cells …` of a sentence that goes on `in mouse models`: what animals showed would
  /// read as shown in people.
  private static func losesSpecies(_ part: String, of source: String) -> Bool {
    AnimalName.isAnimal(Pieces(source)) && !AnimalName.isAnimal(Pieces(part))
  }

  /// No bracket that is never closed: the source breaks off, or a cut went through it.
  static func isWhole(_ text: String) -> Bool {
    text.utf8.count { $0 == UInt8(ascii: "(") } == text.utf8.count { $0 == UInt8(ascii: ")") }
  }

  /// A quote that is all short forms and signs helps nobody.
  static func isReadable(_ passage: Passage, _ context: StudyContext) -> Bool {
    ShortForms.unexplained(in: passage.text, context) == nil && !hasSigns(Pieces(passage.text))
  }

  /// The quotation with at most two short forms explained behind it, as the study itself writes them
  /// out: `“EVs have potential” (EVs: extracellular vesicles).` `nil` where one would stay unexplained.
  /// - Parameter unexplained: how many may.
  func explained(_ context: StudyContext, unexplained: Int = 0) -> String? {
    guard !Self.hasSigns(Pieces(text)) else { return nil }
    let short = ShortForms.all(in: text, context).filter { !text.contains("(\($0))") }
    if short.isEmpty { return text }
    let long = short.compactMap { form in
      context.longForm(of: form).map { "\(form): \($0)" }
    }
    guard short.count - long.count <= unexplained, long.count <= 2 else { return nil }
    if long.isEmpty { return text }
    return "\(text) (\(long.joined(separator: "; ")))"
  }

  private static func hasSigns(_ pieces: Pieces) -> Bool {
    pieces.list.contains { ["=", "±", "<", ">"].contains($0.text) }
  }

  /// `Scores were strongly correlated (r = .80).` without its last bracket, where that holds a test.
  private static func beforeStatistics(_ source: String, _ longest: Int) -> String? {
    guard source.hasSuffix(").") || source.hasSuffix(")"),
      let open = source.lastIndex(of: "("), open > source.startIndex
    else { return nil }
    let bracket = Pieces(String(source[open...]))
    guard bracket.list.contains(where: { ["=", "<", ">", "≤", "≥"].contains($0.text) }),
      !bracket.contains(anyOf: WordClasses.negations), !bracket.contains("-"),
      !bracket.contains("−"), !bracket.contains("–")
    else { return nil }
    var head = String(source[..<open])
    while head.hasSuffix(" ") { head.removeLast() }
    let words = Measure.words(in: head)
    return words >= 5 && words <= longest && isWhole(head) && ClauseSplit.isClause(Pieces(head))
      ? head : nil
  }

  /// Words that open half a thought.
  static let concessions: Set<String> = [
    "although", "though", "while", "whereas", "when", "if", "since", "despite", "unlike",
  ]

  /// The longest beginning of at most 25 words that ends before `;`, `, but` or `, and` and holds a
  /// verb. A beginning before `but` would hide what follows, so it is not cut there.
  private static func cut(_ source: String, _ longest: Int) -> String? {
    let bytes = Array(source.utf8)
    var best: String?
    var depth = 0
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      let isMark = bytes[index] == UInt8(ascii: ";") || bytes[index] == UInt8(ascii: ",")
      guard isMark, depth == 0, index + 2 < bytes.count, bytes[index + 1] == 0x20 else { continue }
      let rest = String(decoding: bytes[(index + 2)...].prefix(24), as: UTF8.self).lowercased()
      let isSemicolon = bytes[index] == UInt8(ascii: ";")
      let isAnd = rest.hasPrefix("and ") || rest.hasPrefix("with ") || rest.hasPrefix("suggesting")
      guard isSemicolon && !rest.hasPrefix("however") || isAnd else { continue }
      let head = String(decoding: bytes[..<index], as: UTF8.self)
      // `Although she was calm` … says nothing alone.
      if let first = Pieces(head).list.first, Self.concessions.contains(first.lower) { continue }
      let words = Measure.words(in: head)
      guard words >= 6, words <= longest else { continue }
      // What follows may take back what stands before the cut.
      let tail = Pieces(String(decoding: bytes[(index + 1)...], as: UTF8.self))
      if tail.contains(anyOf: WordClasses.negations)
        || tail.contains(anyOf: [
          "but", "however", "although", "though", "except", "only", "whereas",
        ])
      {
        continue
      }
      if QuotedStretch.leavesWhom(Pieces(head), before: tail) { continue }
      if ClauseSplit.isClause(Pieces(head)) { best = head }
    }
    return best
  }
}
