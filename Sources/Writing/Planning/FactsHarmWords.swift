import Evidence
import FactCheck

/// Which passages tell of the side effects of what this study gave, and which only name safety, the
/// harms of others, or what somebody feared.
struct FactsHarmWords {
  let context: StudyContext

  /// Whether a passage that was read as one on harms is one. Only what is known to be none is left
  /// out: a word of safety alone, a fear or a wish, what was to be counted, what is told of others.
  func tells(_ passage: Passage) -> Bool {
    let pieces = Pieces(passage.text)
    if isOnlyCounted(passage, pieces) || isOfMarker(pieces) { return false }
    if passage.role == .results || passage.role == .conclusions,
      GraveHarm.isNamed(in: passage.text), !pieces.contains(anyOf: Self.ofOthers),
      !pieces.contains(anyOf: ["should", "must"]), !isLaboratory
    {
      return true
    }
    if isAside(pieces) { return false }
    if isLaboratory { return isNamed(pieces) }
    if GraveHarm.isNamed(in: passage.text), passage.role != .background { return true }
    if passage.role == .background || passage.role == .objective {
      return isText && named(in: passage) != nil || context.evidence.design == .caseReport
    }
    return !isOnlySafety(pieces)
  }

  /// A passage that is left out and yet names an event: the row may not call side effects absent.
  func mayTell(_ passage: Passage) -> Bool {
    let pieces = Pieces(passage.text)
    guard passage.role != .methods, !isWish(pieces),
      !pieces.contains(anyOf: Self.ofOthers.subtracting(["concerns"]))
    else { return false }
    return GraveHarm.isNamed(in: passage.text)
      || pieces.first(["side", "effect"]) != nil || pieces.first(["side", "effects"]) != nil
      || pieces.first(["adverse", "events"]) != nil
      || Self.events.count { pieces.first($0) != nil } > 1
  }

  /// `Severe lymphopenia was common`: what hardly anything but a treatment does, wherever it stands
  /// and whatever the passage was read as.
  func namesToxicity(_ passage: Passage) -> Bool {
    guard passage.id != "t", ![.background, .objective].contains(passage.role), !isLaboratory
    else { return false }
    let pieces = Pieces(passage.text)
    return !isWish(pieces) && !pieces.contains(anyOf: Self.ofOthers.subtracting(["concerns"]))
      && Self.toxicities.contains { pieces.first($0) != nil }
  }

  private static let toxicities: [[String]] = [
    "lymphopenia", "leukopenia", "leucopenia", "neutropenia", "thrombocytopenia", "macular edema",
    "macular oedema", "hepatotoxicity", "cardiotoxicity", "nephrotoxicity", "liver injury",
    "injection site reactions", "infusion reactions", "infusion - related reactions",
    "teratogenicity", "bradycardia", "hypogammaglobulinemia", "hypogammaglobulinaemia",
  ].map { $0.split(separator: " ").map(String.init) }

  /// `Serum levels were higher before the infection`: a blood marker that goes with a harm is none.
  private func isOfMarker(_ pieces: Pieces) -> Bool {
    !isNamed(pieces)
      && pieces.contains(anyOf: [
        "level", "levels", "concentration", "concentrations", "titer", "titers", "titre", "marker",
        "biomarker", "biomarkers",
      ])
      && pieces.contains(anyOf: [
        "predict", "predicted", "predicts", "distinguished", "performance", "sensitivity",
        "specificity", "increased", "decreased", "higher", "lower", "correlated",
      ])
  }

  private var isLaboratory: Bool {
    context.evidence.design == .animal || context.evidence.design == .inVitro
  }

  private var isText: Bool {
    [.narrativeReview, .systematicReview, .guideline, .commentary]
      .contains(context.evidence.design)
  }

  /// A sentence of it can stand in the row alone.
  func isPlain(_ passage: Passage) -> Bool {
    guard passage.role != .background else { return false }
    let isFirst = passage.id == context.evidence.harms.sources.first
    let pieces = Pieces(passage.text)
    return isFirst
      || (passage.role == .results || isText)
        && (isNamed(pieces) || GraveHarm.isNamed(in: passage.text))
  }

  /// Shares and numbers of side effects come first, then their absence or their names; deaths that
  /// were counted stay where they are.
  func rank(_ passage: Passage) -> Int {
    if GraveHarm.countsDeaths(in: passage.text) { return 0 }
    let pieces = Pieces(passage.text)
    guard isNamed(pieces) else { return 3 }
    return pieces.list.contains(where: \.isNumber) ? 1 : 2
  }

  /// The title says that a harm is what the study is about, and not what the treatment did well.
  var isSubject: Bool {
    let words = Pieces(context.study.title).list.map(\.lower)
    guard !words.contains(where: { word in Self.goods.contains { word.hasPrefix($0) } }) else {
      return false
    }
    return words.indices.contains { index in
      Self.harmTitles.contains { words[index].hasPrefix($0) }
        || ["induced", "associated", "related"].contains { ending in
          words[index].hasSuffix("-" + ending)
            || words[index] == ending && index > 0
              && (words[index - 1] == "-" || words[index...].dropFirst().first == "with")
        }
        || Self.blaming.contains(words[index]) && index >= 1
          && namesTreatment(words[(index + 1)...])
    }
  }

  /// `Slow heartbeat after a first dose of samplumab`.
  private func namesTreatment(_ words: ArraySlice<String>) -> Bool {
    guard let treatment = context.firstTreatment else { return false }
    let names = ([treatment.name] + treatment.brands).map { $0.lowercased() }
    return words.contains { word in names.contains { word.hasPrefix($0) } }
  }

  private static let blaming: Set<String> = ["after", "during", "following", "under"]
  private static let goods = [
    "efficac", "effective", "successful", "improve", "benefit", "response", "relie", "utility",
    "rehabilitat", "resol", "recover", "pregnan", "outcome", "remission", "switch", "stabil",
  ]
  private static let harmTitles = [
    "adverse", "toxic", "complicat", "hepatotox", "neurotox", "anaphyla",
  ]

  /// Side effects by a name for nothing else.
  private func isNamed(_ pieces: Pieces) -> Bool {
    pieces.list.indices.contains { index in
      let word = pieces.list[index].lower
      return Self.firm.contains { word.hasPrefix($0) }
        || word == "side"
          && pieces.list[index...].prefix(3).contains { $0.lower.hasPrefix("effect") }
    }
  }

  private static let firm = [
    "adverse", "side-effect", "toxicit", "complication", "reaction", "tolera", "teae",
  ]

  /// `The safety was good`, `a safe option`: no event, no number of them and no word of their absence.
  private func isOnlySafety(_ pieces: Pieces) -> Bool {
    let words = pieces.list.map(\.lower)
    let isOfSafety = words.contains { word in
      ["safe", "tolerab", "toleran"].contains { word.hasPrefix($0) }
    }
    return isOfSafety
      && !words.contains { word in Self.harms.contains { word.hasPrefix($0) } }
      && !words.contains("no")
  }

  private static let harms = [
    "adverse", "side", "toxic", "complicat", "reaction", "tolerated", "infect", "death", "died",
    "mortal", "fatal", "malign", "cancer", "carcin", "melanom", "lymph", "bleed", "nausea",
    "vomit", "diarr", "rash", "alopec", "brady", "hypotens", "hypertens", "rebound", "thromb",
    "enzyme", "flush", "seizure", "headache", "discontinu", "withdr", "stopp", "harm", "suicid",
    "leukoenceph", "pml", "event", "pain", "fatigue", "fever", "swelling", "edema", "oedema",
  ]

  /// `The main challenges included managing side effects`, `options with fewer side effects are
  /// needed`, advice on them, or shares of people by class of risk: nobody's side effects.
  private func isAside(_ pieces: Pieces) -> Bool {
    if pieces.contains(anyOf: Self.ofOthers) || ResultKind.of(pieces) == .sample { return true }
    let isNumbered = pieces.list.contains(where: \.isNumber)
    if !isNumbered, pieces.contains(anyOf: ["should", "must", "encouraged"]) { return true }
    return isWish(pieces)
  }

  /// Fewer side effects are hoped for or looked for: none was seen.
  private func isWish(_ pieces: Pieces) -> Bool {
    let isSpared = ["fewer", "less", "minimal", "reduced", "without", "lower"].contains { word in
      ["side", "adverse", "toxic", "toxicity", "unwanted"].contains {
        pieces.first([word, $0]) != nil
      }
    }
    return isSpared && !pieces.list.contains(where: \.isNumber)
      && (isText
        || pieces.contains(anyOf: [
          "may", "might", "could", "would", "new", "needed", "required", "sought",
        ]))
  }

  private static let ofOthers: Set<String> = [
    "challenges", "challenge", "managing", "concern", "concerns", "worry", "worries", "fear",
    "fears", "barriers", "barrier", "knowledge", "beliefs", "perception", "perceptions",
    "hesitancy", "childhood",
  ]

  /// The methods say that side effects were to be counted, not what was seen.
  private func isOnlyCounted(_ passage: Passage, _ pieces: Pieces) -> Bool {
    passage.role == .methods
      && pieces.contains(anyOf: [
        "outcome", "outcomes", "endpoint", "endpoints", "assessed", "recorded", "evaluated",
        "monitored", "collected", "estimated",
      ])
  }

  /// `pain at the injection site, fatigue and headache`: the events that a passage names as side
  /// effects, as printed, or `nil` where it names none or says that there were none.
  func named(in passage: Passage) -> String? {
    let pieces = Pieces(passage.text)
    guard
      pieces.list.contains(where: { piece in
        Self.leads.contains { piece.lower.hasPrefix($0) }
      }), !pieces.contains(anyOf: ["no", "not", "without", "none", "nor", "than", "fewer", "less"])
    else { return nil }
    var places: [(at: Int, text: String)] = []
    for words in Self.events {
      guard let at = pieces.first(words) else { continue }
      let text = pieces.slice(at..<at + words.count).text
      if !places.contains(where: { $0.text.contains(text) }) { places.append((at, text)) }
    }
    let found = places.sorted { $0.at < $1.at }.map(\.text)
    return (2...5).contains(found.count) ? Enumeration.text(found) : nil
  }

  private static let leads = ["adverse", "side", "reaction", "tolerab", "safety", "common"]
  /// The events that studies of medicines name most often; longer names first.
  private static let events: [[String]] = [
    "injection site reactions", "injection - site reactions", "infusion reactions",
    "infusion - related reactions", "pain at the injection site", "flu - like symptoms",
    "gastrointestinal symptoms", "urinary tract infections", "urinary tract infection",
    "upper respiratory tract infections", "respiratory tract infections",
    "serious infections", "opportunistic infections", "liver injury", "weight gain",
    "macular edema", "macular oedema", "flushing", "nausea", "vomiting", "diarrhea", "diarrhoea",
    "constipation", "headache", "dizziness", "somnolence", "fatigue", "fever", "chills", "rash",
    "alopecia", "bradycardia", "hypotension", "hypertension", "lymphopenia", "neutropenia",
    "leukopenia", "insomnia", "dry mouth", "hypersensitivity", "malignancies", "infections",
    "seizures",
  ].map { $0.split(separator: " ").map(String.init) }
}
