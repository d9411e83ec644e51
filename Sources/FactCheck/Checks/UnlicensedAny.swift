/// `Enough to draw any conclusions` where the passage says `not enough`: `any` and `at all` ask for a
/// `not`, an `if` or a `may` somewhere before them (Ladusaw 1979), and without one a `not` was taken.
enum UnlicensedAny {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard let at = place(in: reading), !statement.zones.contains(at) else { return nil }
    let grounds = statement.grounds.isEmpty ? statement.support : statement.grounds
    guard let index = grounds.first(where: { EmphaticDo.saysNo(source.readings[$0]) }),
      !grounds.contains(where: { place(in: source.readings[$0]) != nil })
    else { return nil }
    return statement.objection(
      NegationCheck.name, .review,
      "“\(reading.printed(at - 1, at + 1))” asks for a “not”: the source says “\(NegationCheck.short(source.readings[index].text))”.",
      source.ids([index]))
  }

  /// An `any` behind a verb, or `at all`, with nothing before it in the sentence that allows it.
  private static func place(in reading: Reading) -> Int? {
    let words = reading.words
    return words.indices.dropFirst().first { at in
      switch words[at].exact {
      case any:
        guard !words[at].afterBreak, isVerb(words[at - 1]), at + 1 < words.count,
          free.value(words[at + 1].exact) < 0
        else { return false }
      case all:
        guard words[at - 1].exact == atWord else { return false }
      default: return false
      }
      return !isAllowed(at, reading)
    }
  }

  private static func isVerb(_ word: Word) -> Bool {
    word.isContent || verbs.value(word.exact) >= 0
  }

  /// A word that says no, doubts, asks, compares or speaks of each and all stands before it.
  private static func isAllowed(_ at: Int, _ reading: Reading) -> Bool {
    reading.marks.contains { mark in
      guard mark.first < at else { return false }
      switch mark.kind {
      case .negator, .falseNegator, .same, .absentSaid, .only, .everyone: return true
      case .hedge: return !isPossible(mark, reading)
      default: return false
      }
    }
      || reading.words[..<at].contains {
        allowing.value($0.exact) >= 0 || NegativeWords.has($0, reading)
      }
  }

  /// `It is possible to draw any` is what a struck-out `not` leaves.
  private static func isPossible(_ mark: Mark, _ reading: Reading) -> Bool {
    let next = Int(mark.end)
    return reading.words[Int(mark.first)].exact == possible && next < reading.words.count
      && reading.words[next].exact == to
  }

  private static let any = WordHash.of("any")
  private static let all = WordHash.of("all")
  private static let atWord = WordHash.of("at")
  private static let possible = WordHash.of("possible")
  private static let to = WordHash.of("to")
  private static let verbs = WordReader.table([
    "have", "has", "had", "make", "makes", "made", "show", "shows", "showed", "find", "found",
    "get", "got", "see", "saw", "that", "report", "reported", "say", "says",
  ])
  /// `At any time`, `any of them`: one as good as another.
  private static let free = WordReader.table([
    "time", "of", "kind", "type", "given", "age", "stage", "point", "number", "dose", "form", "one",
    "more", "longer", "level", "place", "way",
  ])
  private static let allowing = WordReader.table(
    """
    any if whether when whenever where who whose which what how than as before after until unless
    without each every all everyone first too hardly rarely few little only should must would will
    shall looked searched checked asked tested compared for aimed wanted
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
