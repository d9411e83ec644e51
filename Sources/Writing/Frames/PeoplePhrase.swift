import Condition
import Evidence
import Language

/// How many took part and who they are, as the study's own passages name them: `31 people with
/// progressive MS`, `1,156 women`, `20 adolescents`.
struct PeoplePhrase: Sendable, Equatable {
  var number: Int
  /// `people`, `women`, `adolescents` …
  var noun: String
  /// `with relapsing-remitting MS`; empty when not everyone has it or nothing says so.
  var with: String
  var sources: [String]

  /// The condition's short name, where they all have it.
  var condition = ""

  /// `29 others`, `29 healthy people`: those they were compared with, where no total is printed.
  var others = ""

  var text: String {
    let people = with.isEmpty ? counted : "\(counted) \(with)"
    return others.isEmpty ? people : "\(people) and \(others)"
  }

  /// `34 people`, without what they have; beside others it tells them apart.
  var short: String { others.isEmpty ? counted : text }

  /// `34 people`, whatever they have and whoever else there was.
  var bare: String { counted }

  /// From the fullest to the shortest.
  var texts: [String] {
    var texts = [text]
    if !with.isEmpty { texts.append("\(counted) \(with)") }
    if !with.isEmpty, !condition.isEmpty { texts.append("\(counted) with \(condition)") }
    return texts + [short]
  }

  private var counted: String {
    number == 1 ? "one \(singular)" : "\(NumberStyle.whole(number)) \(noun)"
  }

  private var singular: String {
    switch noun {
    case "women": "woman"
    case "men": "man"
    case "children": "child"
    case "people": "person"
    default: noun.hasSuffix("s") ? String(noun.dropLast()) : noun
    }
  }

  init?(_ context: StudyContext) {
    let participants = context.evidence.participants
    guard let number = participants.total ?? participants.analysed, number > 0 else {
      guard let pair = GroupPair(context) else { return nil }
      number = pair.count
      noun = "people"
      with = pair.with
      condition = with.isEmpty ? "" : context.profile.short
      others = pair.others
      sources = participants.sources
      return
    }
    self.number = number
    let passages = participants.sources.compactMap(context.passage)
    var noun = "people"
    var carrier: Passage?
    for passage in passages {
      if let found = Self.noun(of: number, in: passage.text) {
        noun = found
        carrier = passage
        break
      }
    }
    self.noun = noun
    sources = carrier.map { [$0.id] } ?? participants.sources
    with = ""
    guard participants.withCondition, noun != "caregivers",
      noun != "neurologists", noun != "nurses", noun != "doctors", noun != "students",
      noun != "health workers"
    else { return }
    if let (words, id) = Self.condition(in: context, carrier: carrier) {
      with = "with \(words)"
      condition = Self.isCondition(words, context) ? context.profile.short : ""
      if !sources.contains(id) { sources.append(id) }
    }
  }

  /// A first attack that may become the condition is not it.
  private static func isCondition(_ words: String, _ context: StudyContext) -> Bool {
    context.profile.types.first { $0.lay == words }.map {
      $0.name.lowercased().contains(context.profile.name.lowercased())
    } ?? true
  }

  private static let nouns: [String: String] = [
    "patients": "people", "participants": "people", "subjects": "people", "individuals": "people",
    "persons": "people", "people": "people", "cases": "people", "pwms": "people",
    "respondents": "people", "volunteers": "people", "women": "women", "men": "men",
    "children": "children", "adolescents": "adolescents", "caregivers": "caregivers",
    "carers": "caregivers", "neurologists": "neurologists", "nurses": "nurses",
    "physicians": "doctors", "students": "students", "adults": "adults",
    "pregnancies": "pregnancies",
    "mothers": "women", "relatives": "relatives", "siblings": "siblings", "couples": "couples",
    "clinicians": "doctors", "patient": "people", "users": "people",
  ]

  /// Whether the lower-case word counts people.
  static func counts(_ word: String) -> Bool { nouns[word] != nil }

  /// The noun that the number counts, within seven words after it, or before `(n = 34)`.
  private static func noun(of number: Int, in text: String) -> String? {
    let tokens = Tokenizer.tokens(in: text)
    for quantity in QuantityReader.quantities(in: tokens) where quantity.kind == .whole {
      guard Int(quantity.value) == number, quantity.value == quantity.value.rounded() else {
        continue
      }
      for index in quantity.endToken..<min(quantity.endToken + 7, tokens.count) {
        if tokens[index].text == "," || tokens[index].text == ";" { break }
        guard let noun = nouns[tokens[index].lower] else { continue }
        let isHealthy = tokens[quantity.endToken...index].contains { $0.lower == "healthy" }
        return isHealthy && noun == "people" ? "healthy people" : noun
      }
      // `patients (n = 34)`
      if quantity.firstToken >= 4, tokens[quantity.firstToken - 1].text == "=" {
        for index in (max(0, quantity.firstToken - 8)..<(quantity.firstToken - 2)).reversed() {
          if let noun = nouns[tokens[index].lower] { return noun }
        }
      }
    }
    return nil
  }

  private static let otherCues: Set<String> = [
    "controls", "control", "healthy", "relatives", "siblings", "nmosd", "neuromyelitis",
    "mogad", "schizophrenia", "parkinson's", "stroke", "migraine", "epilepsy", "lupus", "general",
    "caregivers", "carers", "clinicians", "physicians", "unaffected", "matched", "non", "without",
    "arthritis", "als", "neurologists",
  ]

  /// True when people without the condition may be among the number.
  static func hasOthers(_ context: StudyContext) -> Bool {
    let ids = Set(context.evidence.participants.sources)
    for passage in context.evidence.passages
    where passage.id == "t" || ids.contains(passage.id) || passage.role == .methods {
      for token in Tokenizer.tokens(in: passage.text) where otherCues.contains(token.lower) {
        if token.lower == "control" || token.lower == "without" || token.lower == "non"
          || token.lower == "general"
        {
          continue
        }
        return true
      }
    }
    return !context.evidence.about.isAboutCondition
  }

  /// `12 people (9 women, 7 relapsing-remitting MS)`: a number of its own stands before the type.
  private static func isPart(of passage: Passage, _ context: StudyContext) -> Bool {
    let tokens = Tokenizer.tokens(in: passage.text)
    for match in context.lexicon.matches(in: passage.text) {
      guard case .type = match.entry,
        let at = tokens.firstIndex(where: { $0.start >= match.start })
      else { continue }
      if let open = tokens[..<at].lastIndex(where: { $0.text == "(" }),
        !tokens[open..<at].contains(where: { $0.text == ")" }),
        tokens[open..<at].contains(where: { $0.kind == .number })
      {
        return true
      }
    }
    return false
  }

  /// The type when a passage names exactly one, else the condition's short name.
  private static func condition(
    in context: StudyContext, carrier: Passage?
  ) -> (words: String, id: String)? {
    let places = [carrier, context.passage("t")].compactMap { $0 }
    var typesAnywhere: Set<Int> = []
    for passage in context.evidence.passages where passage.role != .background {
      for match in context.lexicon.matches(in: passage.text) {
        if case .type(let index) = match.entry { typesAnywhere.insert(index) }
      }
    }
    for passage in places {
      var types: [Int] = []
      var namesCondition = false
      for match in context.lexicon.matches(in: passage.text) {
        switch match.entry {
        case .type(let index): if !types.contains(index) { types.append(index) }
        case .condition: namesCondition = true
        default: break
        }
      }
      if types.count == 1, typesAnywhere.count == 1, !Self.isPart(of: passage, context) {
        let lay = context.profile.types[types[0]].lay
        return (isMostly(passage, context) ? context.profile.short : lay, passage.id)
      }
      if namesCondition || !types.isEmpty { return (context.profile.short, passage.id) }
    }
    return nil
  }

  /// `247 respondents, mainly with the relapsing-remitting type`: not all of them have it.
  private static func isMostly(_ passage: Passage, _ context: StudyContext) -> Bool {
    let tokens = Tokenizer.tokens(in: passage.text)
    return context.lexicon.matches(in: passage.text).contains { match in
      guard case .type = match.entry,
        let at = tokens.firstIndex(where: { $0.start >= match.start })
      else { return false }
      return tokens[max(0, at - 5)..<at].contains {
        ["mainly", "mostly", "predominantly", "primarily", "largely", "majority", "%"]
          .contains($0.lower)
      }
    }
  }

  /// The plain name of the type that the title names, where the abstract names no other.
  static func oneType(in context: StudyContext) -> String? {
    guard let title = context.passage("t") else { return nil }
    let (words, _) = condition(in: context, carrier: title) ?? (context.profile.short, "t")
    return words == context.profile.short ? nil : words
  }
}
