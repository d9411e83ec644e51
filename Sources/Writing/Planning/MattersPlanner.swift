import Condition
import Evidence
import FactCheck

/// "Why this matters": what the main term means, then one reason each for the person, the family and
/// the team, from the profile. Never empty, never advice.
struct MattersPlanner {
  let context: StudyContext

  var items: [Plan.Item] {
    var items: [Plan.Item] = []
    if let explanation {
      items.append(
        Plan.Item(
          .matters, "explanation", passages: explanation.sources,
          candidates: [Candidate(.profile, [explanation])]))
    }
    let topic = context.subject
    let reasons: [(String, String?)] = [
      ("person", topic?.matters.person), ("family", topic?.matters.family),
      ("team", topic?.matters.team),
    ]
    for (who, reason) in reasons {
      var statement: Statement?
      if who == "person", let worry = knownHarm {
        statement = worry
      } else if let reason, let topic, let filled = context.filled(reason) {
        statement = Statement(text: filled, kind: .standing, sources: ["topic:\(topic.id)"])
      } else {
        statement = context.standing("matters.\(who)")
      }
      guard let statement else { continue }
      items.append(
        Plan.Item(
          .matters, who, passages: statement.sources,
          candidates: [Candidate(.profile, [statement])]))
    }
    return items
  }

  /// A study of the harms of a medicine is first of all about a worry of those who take it.
  private var knownHarm: Statement? {
    guard context.evidence.species == .human, context.evidence.about.isAboutCondition,
      let treatment = context.firstTreatment, treatment.kind == "disease_modifying",
      treatment.status.contains(where: { $0.level == .approved }),
      !treatment.status.contains(where: { $0.level == .withdrawn }),
      Pieces(context.study.title).contains(anyOf: Self.harmWords)
    else { return nil }
    return context.standing("result.known_harm", treatment: treatment.name).map {
      var statement = $0
      statement.sources.append("treatment:\(treatment.id)")
      return statement
    }
  }

  private static let harmWords: Set<String> = [
    "infection", "infections", "adverse", "safety", "side", "pml", "leukoencephalopathy",
    "malignancy", "cancer", "toxicity", "complications", "bradycardia", "lymphopenia", "colitis",
    "hepatitis", "injury", "reactions", "reaction", "death", "mortality", "harms",
  ]

  /// Glossary explanations may lack their subject: `Retina: the layer at the back of the eye …`.
  /// Their words stay as they are, so that the fact check knows them again.
  static func sentence(_ name: String, _ explanation: String) -> String {
    if explanation.lowercased().hasPrefix(name.lowercased()) { return explanation }
    let isOfSeveral =
      countable.contains { name.lowercased().hasSuffix($0) }
      && several.contains { explanation.lowercased().hasPrefix($0) }
    let name = isOfSeveral ? Inflector.plural(name) : name
    return "\(Inflector.capitalised(name)): \(LowerCase.first(of: explanation))"
  }

  /// Names of one thing that are explained as several: `B cell`, `immune cells that …`.
  private static let countable = [
    "cell", "cyte", "phage", "kine", "inhibitor", "modulator", "antibody", "microrna",
  ]
  private static let several = [
    "immune cells", "white blood cells", "cells", "star-shaped cells", "medicines", "messenger",
    "antibodies", "tiny pieces",
  ]

  /// The treatment the study is about, else the term its title names.
  private var explanation: Statement? {
    let titleMatches = context.lexicon.matches(in: context.study.title)
    for match in titleMatches {
      if case .treatment(let index) = match.entry {
        let treatment = context.profile.treatments[index]
        return Statement(
          text: Self.sentence(treatment.name, treatment.explanation), kind: .explanation,
          sources: ["treatment:\(treatment.id)"])
      }
    }
    var counts: [Int: Int] = [:]
    for match in titleMatches {
      if case .term(let index) = match.entry { counts[index, default: 0] += 4 }
    }
    for passage in context.abstract {
      for match in context.lexicon.matches(in: passage.text) {
        if case .term(let index) = match.entry { counts[index, default: 0] += 1 }
      }
    }
    // Designs and statistics are explained elsewhere; what the study is about is explained here.
    let best = counts.filter { entry in
      let category = context.profile.terms[entry.key].category
      return category != "statistic" && category != "design" && category != "care"
        && entry.value >= 4
    }.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }.first
    guard let best else { return nil }
    let term = context.profile.terms[best.key]
    return Statement(
      text: Self.sentence(term.name, term.explanation), kind: .explanation,
      sources: ["glossary:\(term.id)"],
      terms: [term.id])
  }
}
