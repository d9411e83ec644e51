import Evidence

/// Operation: shortens a sentence that is too long by what a reader of the page does not miss: how a
/// result was worked out, of whom the whole study is, what a thing is called besides.
struct Trimming {
  let context: StudyContext

  /// Ever shorter ways; none of them is the sentence itself.
  func variants(of pieces: Pieces) -> [Pieces] {
    var variants: [Pieces] = []
    var current = pieces
    for cut in [
      withoutOpening, Self.withoutMethod, Self.withoutApposition, ClauseSplit.withoutAddition,
      withShortList,
    ] {
      if let shorter = cut(current), shorter != current {
        current = shorter
        variants.append(shorter)
      }
    }
    // The last addition may have hidden a list or another addition.
    for cut in [ClauseSplit.withoutAddition, withShortList] {
      if let shorter = cut(current), shorter != current, variants.count < 6 {
        current = shorter
        variants.append(shorter)
      }
    }
    return variants
  }

  /// The condition is never among the others of a list.
  func withShortList(_ pieces: Pieces) -> Pieces? {
    ShortList.apply(to: pieces, keeping: conditionWords)
  }

  /// `Through a genetic analysis, we found` and, where the study is of such people only, `In patients
  /// with MS, scores fell`.
  func withoutOpening(_ pieces: Pieces) -> Pieces? {
    guard pieces.count > 10, let first = pieces.list.first?.lower,
      let comma = Self.comma(in: pieces)
    else { return nil }
    let head = pieces.slice(0..<comma)
    let rest = pieces.slice((comma + 1)..<pieces.count)
    guard head.count > 2, !head.contains(anyOf: WordClasses.negations),
      !head.contains(anyOf: Self.bounds), ClauseSplit.isClause(rest), Self.opens(rest)
    else { return nil }
    let isMethod =
      Self.means.contains(first) && head.contains(anyOf: Self.methods)
      && (!AnimalName.isAnimal(head) || AnimalName.isAnimal(rest))
    let isPeople =
      Self.places.contains(first) && head.contains(anyOf: Self.people) && isWhole(head)
    guard isMethod || isPeople else { return nil }
    // `Based on a new analysis, we found that scores fell`: the announcement goes as well.
    var told = rest
    Openings.drop(from: &told, announcements: true)
    return ClauseSplit.isClause(told) ? told : rest
  }

  /// The comma that closes the opening: the one before `we`, else the first with a clause behind it.
  private static func comma(in pieces: Pieces) -> Int? {
    var commas: [Int] = []
    var depth = 0
    for (index, piece) in pieces.list.enumerated().prefix(34) {
      if piece.text == "(" { depth += 1 }
      if piece.text == ")" { depth -= 1 }
      if depth == 0, piece.text == "," { commas.append(index) }
    }
    if let we = commas.first(where: { $0 + 1 < pieces.count && pieces.list[$0 + 1].lower == "we" })
    {
      return we
    }
    // In `using A, B and C, the …` the clause does not begin behind the first comma.
    guard let first = commas.first,
      let verb = GrammarGate.finiteVerb(in: pieces.slice((first + 1)..<pieces.count))
    else { return nil }
    let end = commas.dropFirst().first ?? pieces.count
    return first + 1 + verb < end ? first : nil
  }

  private static func opens(_ rest: Pieces) -> Bool {
    guard let first = rest.list.first?.lower else { return false }
    return !WordClasses.conjunctions.contains(first) && !WordClasses.prepositions.contains(first)
      && (!WordClasses.leaning.contains(first) || first == "there")
  }

  private static let means: Set<String> = [
    "through", "using", "by", "based", "via", "employing", "utilizing", "utilising", "applying",
    "with",
  ]
  private static let methods: Set<String> = [
    "analysis", "analyses", "model", "models", "modelling", "modeling", "approach", "approaches",
    "search", "method", "methods", "assay", "assays", "technique", "techniques", "imaging", "mri",
    "sequencing", "spectroscopy", "data", "literature", "cytometry", "algorithm", "algorithms",
    "staining", "microscopy", "screening", "simulations", "mice", "mouse", "tool", "tools",
    "experiments",
  ]
  private static let places: Set<String> = ["in", "among", "for"]
  private static let people: Set<String> = [
    "patients", "people", "individuals", "adults", "participants", "subjects", "persons", "pwms",
    "cohort", "population", "women", "men", "children",
  ]
  private static let bounds: Set<String> = [
    "only", "except", "unless", "compared", "than", "without", "versus", "both", "either", "other",
    "subgroup", "subset", "some", "most", "after", "before", "who", "younger", "older",
  ]

  /// The people of the opening are those of the title or the aim: the whole study.
  private func isWhole(_ head: Pieces) -> Bool {
    if namesOther(head) || hasCounterpart(head) { return false }
    var known = ResultChooser.content(context.study.title)
    let counting = context.evidence.participants.sources.compactMap(context.passage)
    for passage in context.passages(.objective) + counting {
      known.formUnion(ResultChooser.content(passage.text))
    }
    let stems = Set(known.map { String($0.prefix(5)) })
    let own = Set(ResultChooser.content(head.text).map { String($0.prefix(5)) })
      .subtracting(["indiv", "adult", "parti", "subje", "perso", "cohor", "popul"])
    return !own.isEmpty && own.isSubset(of: stems)
      || own.isEmpty && head.contains(anyOf: conditionWords)
        && !head.list.contains(where: \.isNumber)
  }

  /// `In CARE-MS I patients`: a name that is not the condition's is that of one trial or group.
  private func namesOther(_ head: Pieces) -> Bool {
    let known = context.lexicon.matches(in: head.text)
    return Pieces(head.text).list.dropFirst().contains { piece in
      piece.isWord && piece.text != piece.lower && !conditionWords.contains(piece.lower)
        && !known.contains { $0.start <= piece.start && piece.end <= $0.end }
    }
  }

  /// Another sentence opens with other people: `Among men, …`, told in two, neither is of all.
  private func hasCounterpart(_ head: Pieces) -> Bool {
    let own = head.list.map(\.lower)
    return context.abstract.contains { passage in
      guard passage.role != .background, passage.role != .objective else { return false }
      let pieces = Pieces(passage.text)
      guard let first = pieces.list.first?.lower, Self.places.contains(first),
        let comma = pieces.list.prefix(24).firstIndex(where: { $0.text == "," || $0.text == "(" })
      else { return false }
      let other = pieces.slice(0..<comma)
      return other.contains(anyOf: Self.people) && other.list.map(\.lower) != own
    }
  }

  /// The short form and the last word of the condition's name.
  private var conditionWords: Set<String> {
    let name = context.profile.name.split(separator: " ").last.map(String.init)
    return Set([context.profile.short, name].compactMap { $0?.lowercased() })
  }

  private static let measured: [[String]] = [
    ["as", "measured", "by"], ["as", "assessed", "by"], ["as", "measured", "with"],
    ["as", "determined", "by"], ["as", "evaluated", "by"], ["using"], ["by", "means", "of"],
  ]

  /// `Zinc was lower in men using a regression model`: how it was worked out, at the end.
  static func withoutMethod(_ pieces: Pieces) -> Pieces? {
    for index in pieces.list.indices.dropFirst(6) {
      guard measured.contains(where: { pieces.matches($0, at: index) }) else { continue }
      let tail = pieces.slice(index..<pieces.count)
      var end = index
      if pieces.list[end - 1].text == "," { end -= 1 }
      let main = pieces.slice(0..<end)
      // `as measured by` names an instrument, whatever it is called.
      let isMeasure = pieces.list[index].lower == "as"
      guard isMeasure || tail.count <= 18 && tail.contains(anyOf: methods),
        ClauseSplit.isClause(main),
        !tail.contains(anyOf: WordClasses.negations), !tail.contains(anyOf: bounds),
        !tail.contains(anyOf: WordClasses.finiteAuxiliaries), !tail.contains(";"),
        !tail.list.contains(where: \.isNumber),
        main.list.count(where: { $0.text == "(" }) == main.list.count(where: { $0.text == ")" })
      else { return nil }
      return main
    }
    return nil
  }

  /// `CALCOCO2, a known receptor, was linked`: what a thing is besides.
  private static func withoutApposition(_ pieces: Pieces) -> Pieces? {
    guard let open = pieces.list.firstIndex(where: { $0.text == "," }), open > 0,
      open + 3 < pieces.count, ["a", "an", "the"].contains(pieces.list[open + 1].lower),
      let close = pieces.list[(open + 2)...].firstIndex(where: { $0.text == "," }),
      close - open <= 14, close + 2 < pieces.count
    else { return nil }
    let inside = pieces.slice((open + 1)..<close)
    let next = pieces.list[close + 1].lower
    guard GrammarGate.finiteVerb(in: inside) == nil, !inside.list.contains(where: \.isNumber),
      !inside.contains(anyOf: WordClasses.negations),
      !inside.contains(anyOf: ["and", "or", "which", "who", "only", "than", "but", "("]),
      WordClasses.finiteAuxiliaries.contains(next) || WordClasses.finiteVerbs.contains(next)
        || WordClasses.prepositions.contains(next)
    else { return nil }
    var rest = pieces
    rest.remove(open..<(close + 1))
    return ClauseSplit.isClause(rest) ? rest : nil
  }
}
