/// The themes of interviews: `Six themes emerged: (a) …; (b) …` becomes `Six themes were found: …`.
struct ThemeFrame {
  let rewriter: SentenceRewriter
  /// Words that a list of themes may have beside its opening.
  private static let most = 20

  func text(_ source: String) -> String? {
    let pieces = Self.withoutSayings(Pieces(source))
    guard let at = pieces.list.prefix(14).firstIndex(where: { $0.lower == "themes" }),
      let colon = pieces.list.firstIndex(where: { $0.text == ":" || $0.text == ";" }),
      colon > at, colon - at < 8
    else { return nil }
    let printed = Self.items(pieces.slice((colon + 1)..<pieces.count))
    guard printed.count > 1 else { return nil }
    var items: [String] = []
    var words = 0
    // Where several themes begin with a capital, the list raises them, not their being names.
    let isRaised =
      printed.count { one in
        let word = one.prefix { $0 != " " }
        return word.first?.isUppercase == true && word.dropFirst().allSatisfy(\.isLowercase)
      } > 1
    for one in printed {
      // A theme that cannot be said is left out, and the list says that it is not whole.
      guard let plain = rewriter.phrase(one) else {
        if printed.count < 3 { return nil }
        continue
      }
      let item = isRaised ? LowerCase.first(of: plain) : plain
      let count = Measure.words(in: TermMark.plain(plain))
      if words + count > Self.most { break }
      items.append(item)
      words += count
    }
    guard !items.isEmpty else { return nil }
    let opening =
      Self.number(before: at, in: pieces).map { "\($0) themes were found" } ?? "Themes were found"
    let isWhole = items.count == printed.count
    let list =
      isWhole && items.count > 1
      ? items.dropLast().joined(separator: "; ") + "; and " + (items.last ?? "")
      : items.joined(separator: "; ")
    let text = Tidy.sentence(isWhole ? "\(opening): \(list)" : "\(opening), among them \(list)")
    return GrammarGate.objection(to: text) == nil ? text : nil
  }

  /// Themes without what somebody said: `fear of falling (“I stay at home”)`.
  private static func withoutSayings(_ pieces: Pieces) -> Pieces {
    var pieces = pieces
    while let open = pieces.list.indices.dropLast().first(where: {
      pieces.list[$0].text == "(" && ["\"", "“", "'", "‘"].contains(pieces.list[$0 + 1].text)
    }), let close = pieces.list[open...].firstIndex(where: { $0.text == ")" }) {
      pieces.remove(open..<(close + 1))
    }
    return pieces
  }

  private static let numbers: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  private static func number(before at: Int, in pieces: Pieces) -> String? {
    pieces.list[max(0, at - 4)..<at].first { numbers.contains($0.lower) || $0.isNumber }
      .map { Inflector.capitalised($0.text) }
  }

  /// The list's members, without `(a)`, `1.` and quotation marks; cut at semicolons where it has any.
  static func items(_ list: Pieces) -> [String] {
    let mark = list.list.contains { $0.text == ";" } ? ";" : ","
    var items: [Pieces] = []
    var start = 0
    for index in 0...list.count where index == list.count || list.list[index].text == mark {
      if index > start { items.append(list.slice(start..<index)) }
      start = index + 1
    }
    return items.map(bare).filter { !$0.isEmpty }
  }

  private static func bare(_ item: Pieces) -> String {
    var item = item
    while let first = item.list.first {
      let isMark = first.kind == .punctuation || ["and", "or"].contains(first.lower)
      let isCount =
        item.count > 1 && [")", "."].contains(item.list[1].text)
        && (first.isNumber || first.text.utf8.count == 1
          || ["ii", "iii", "iv"].contains(first.lower))
      guard isMark || isCount else { break }
      item.remove(0..<(isCount ? 2 : 1))
    }
    while let last = item.list.last, last.kind == .punctuation, last.text != ")" {
      item.remove(item.count - 1..<item.count)
    }
    item.list.removeAll { ["\"", "“", "”", "‘"].contains($0.text) }
    return item.text
  }
}
