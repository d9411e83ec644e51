/// Operation: puts each figure beside what it belongs to, where a sentence lists them apart: `relapses
/// were seen in 12% and 20% of women and men, respectively` becomes `in 12% of women and 20% of men`.
enum PairedFigures {
  /// `nil` where the sentence does not end in `respectively`, or the lists are not of one length.
  static func apply(to pieces: Pieces) -> Pieces? {
    guard pieces.list.last?.lower == "respectively" else { return nil }
    var list = Array(pieces.list.dropLast())
    if list.last?.text == "," { list.removeLast() }
    let sentence = Pieces(list: list)
    return figuresFirst(sentence) ?? namesFirst(sentence) ?? subjectsFirst(sentence)
      ?? (isPaired(sentence) ? sentence : nil)
  }

  /// `were 0% in the training set and 1% in the test set`: each figure has its place already.
  private static func isPaired(_ sentence: Pieces) -> Bool {
    let numbers = sentence.list.indices.filter { sentence.list[$0].isNumber }
    guard numbers.count == 2, numbers[1] - numbers[0] < 9 else { return false }
    return numbers.allSatisfy { number in
      var next = number + 1
      while next < sentence.count, sentence.list[next].text == "%" { next += 1 }
      return next + 1 < sentence.count && joints.contains(sentence.list[next].lower)
    }
  }

  /// `Pain and fatigue were reported by 84% and 68% of patients` becomes `Pain was reported by 84% and
  /// fatigue by 68% of patients`.
  private static func subjectsFirst(_ sentence: Pieces) -> Pieces? {
    guard let verb = sentence.list.firstIndex(where: { $0.lower == "were" }), verb > 2,
      verb + 3 < sentence.count, ["by", "in"].contains(sentence.list[verb + 2].lower)
    else { return nil }
    let joint = sentence.list[verb + 2].text
    guard
      let of = sentence.list[(verb + 3)...].firstIndex(where: { $0.lower == "of" }),
      let (start, figures) = figures(endingAt: of, in: sentence), start == verb + 3,
      figures.count == 2
    else { return nil }
    // `Pain and fatigue under treatment`: the phrase behind belongs to both and goes to the end.
    let subject = sentence.slice(0..<verb)
    let and = subject.list.firstIndex { $0.lower == "and" } ?? 0
    let phrase = subject.list[and...].firstIndex {
      ["under", "during", "after", "at", "with", "before"].contains($0.lower)
    }
    let head = phrase.map { subject.slice(0..<$0) } ?? subject
    guard let names = members(head), names.count == 2,
      !head.contains(anyOf: WordClasses.prepositions),
      let last = names[0].list.last
    else { return nil }
    let be = last.text.hasSuffix("s") ? "were" : "was"
    var text = "\(names[0].text) \(be) \(sentence.list[verb + 1].text) \(joint) \(figures[0].text)"
    text += " and \(names[1].text) \(joint) \(figures[1].text) "
    text += sentence.slice(of..<sentence.count).text
    if let phrase { text += " " + subject.slice(phrase..<subject.count).text }
    return Pieces(text)
  }

  private static let joints: Set<String> = [
    "in", "of", "at", "for", "with", "after", "among", "on", "under",
  ]
  private static let verbs: Set<String> = ["was", "were"]

  /// `12% and 20% in women and men`
  private static func figuresFirst(_ sentence: Pieces) -> Pieces? {
    for joint in sentence.list.indices.reversed()
    where joint > 4 && joints.contains(sentence.list[joint].lower) {
      guard let (start, figures) = figures(endingAt: joint, in: sentence),
        let names = members(sentence.slice((joint + 1)..<sentence.count)),
        figures.count == names.count
      else { continue }
      let pairs = zip(figures, shared(names)).map {
        "\($0.text) \(sentence.list[joint].text) \($1)"
      }
      return joined(sentence.slice(0..<start).list, pairs)
    }
    return nil
  }

  /// `rates in women and men were 12% and 20%`, and `sensitivity and specificity were 80% and 90%`.
  private static func namesFirst(_ sentence: Pieces) -> Pieces? {
    guard let (start, figures) = figures(endingAt: sentence.count, in: sentence), start > 3,
      verbs.contains(sentence.list[start - 1].lower)
    else { return nil }
    let verb = start - 1
    for joint in sentence.list[..<verb].indices.reversed()
    where joint > 0 && joints.contains(sentence.list[joint].lower)
      && sentence.list[joint].lower != "of"
    {
      guard let names = members(sentence.slice((joint + 1)..<verb)), figures.count == names.count
      else { continue }
      let pairs = zip(figures, shared(names)).map {
        "\($0.text) \(sentence.list[joint].text) \($1)"
      }
      return joined(sentence.slice(0..<(verb + 1)).removing(joint..<verb).list, pairs)
    }
    let subject = sentence.slice(0..<verb)
    guard !subject.contains(anyOf: joints), let names = members(subject),
      figures.count == names.count
    else { return nil }
    return joined([], zip(figures, names).map { "\($1.text) was \($0.text)" })
  }

  private static func joined(_ head: [Piece], _ parts: [String]) -> Pieces {
    Pieces(list: head + Pieces(Enumeration.text(parts)).list)
  }

  /// Figures of one kind in a list that ends before `end`, and where the list begins.
  private static func figures(endingAt end: Int, in sentence: Pieces) -> (Int, [Pieces])? {
    var start = end
    while start > 0, isFigurePart(sentence.list[start - 1]) { start -= 1 }
    while start < end, !sentence.list[start].isNumber { start += 1 }
    guard end - start >= 3, let parts = members(sentence.slice(start..<end)),
      parts.allSatisfy({ part in
        part.list.count(where: \.isNumber) == 1 && part.list[0].isNumber
          && (part.list.last?.text == "%") == (parts[0].list.last?.text == "%")
      })
    else { return nil }
    // `12 and 20 points`: the unit stands once and belongs to both.
    guard let unit = parts.last.map({ Array($0.list.dropFirst()) }) else { return nil }
    let whole = parts.map { part in
      part.count == 1 && !unit.isEmpty ? Pieces(list: part.list + unit) : part
    }
    return whole.allSatisfy { $0.count == whole[0].count } ? (start, whole) : nil
  }

  private static let units: Set<String> = [
    "years", "months", "weeks", "days", "hours", "minutes", "min", "seconds", "points", "mm", "cm",
    "ml", "mg", "kg",
  ]

  private static func isFigurePart(_ piece: Piece) -> Bool {
    piece.isNumber || ["%", ",", "and"].contains(piece.lower) || units.contains(piece.lower)
  }

  /// The members of `A, B and C`; `nil` when it is not a list of short members.
  private static func members(_ list: Pieces) -> [Pieces]? {
    var parts: [Pieces] = []
    var start = 0
    for index in list.list.indices
    where list.list[index].text == "," || list.list[index].lower == "and" {
      if index > start { parts.append(list.slice(start..<index)) }
      start = index + 1
    }
    if start < list.count { parts.append(list.slice(start..<list.count)) }
    guard parts.count > 1, list.list.count(where: { $0.lower == "and" }) == 1,
      parts.allSatisfy({ part in
        part.count <= 8 && !part.contains(anyOf: WordClasses.finiteAuxiliaries)
          && !part.contains(anyOf: ["than", "which", "that", "who", "(", "but", "or"])
          && !part.contains(anyOf: WordClasses.negations)
      })
    else { return nil }
    return parts
  }

  private static let groups = ["groups": "group", "arms": "arm", "cohorts": "cohort"]

  /// `the yoga and control groups`: the noun at the end belongs to each member, as does a unit.
  private static func shared(_ names: [Pieces]) -> [String] {
    guard let last = names.last?.list.last else { return [] }
    if let single = groups[last.lower] {
      let hasArticle = names[0].list[0].lower == "the"
      return names.enumerated().map { index, name in
        let words = index == names.count - 1 ? Pieces(list: Array(name.list.dropLast())) : name
        let opens = hasArticle && words.list.first?.lower != "the"
        return (opens ? "the " : "") + words.text + " " + single
      }
    }
    if names.dropLast().allSatisfy({ $0.count == 1 && $0.list[0].isNumber }),
      let unit = names.last?.list.dropFirst(), !unit.isEmpty
    {
      return names.map { $0.count == 1 ? Pieces(list: $0.list + unit).text : $0.text }
    }
    return names.map(\.text)
  }
}

extension Pieces {
  fileprivate func removing(_ range: Range<Int>) -> Pieces {
    var copy = self
    copy.remove(range)
    return copy
  }
}
