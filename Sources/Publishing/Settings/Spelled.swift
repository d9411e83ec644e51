import Condition
import FactCheck

// What is said in our own words, in the spelling of the house.

extension Statement {
  /// The authors' words and an editor's stay as they are.
  func spelled(_ style: HouseStyle) -> Statement {
    guard kind != .quote, kind != .note else { return self }
    var statement = self
    statement.text = style.spelled(text)
    return statement
  }
}

extension Summary {
  func spelled(_ style: HouseStyle) -> Summary {
    guard style != .british else { return self }
    var summary = self
    summary.headline = headline.spelled(style)
    summary.teaser = teaser.spelled(style)
    summary.safety = safety.map { $0.spelled(style) }
    summary.found = found.map { $0.spelled(style) }
    summary.matters = matters.map { $0.spelled(style) }
    summary.caution = caution.map { $0.spelled(style) }
    summary.stands = stands.map { $0.spelled(style) }
    summary.facts = facts.map { fact in
      Fact(
        name: fact.name, label: style.spelled(fact.label), statement: fact.statement.spelled(style))
    }
    return summary
  }
}

extension StudyCard {
  package func spelled(_ style: HouseStyle) -> StudyCard {
    guard style != .british else { return self }
    var card = self
    card.headline = style.spelled(headline)
    card.teaser = style.spelled(teaser)
    return card
  }
}

extension ConditionProfile {
  /// Names get the other spelling beside their own: a page may have either.
  func spelled(_ style: HouseStyle) -> ConditionProfile {
    guard style != .british else { return self }
    var profile = self
    profile.terms = terms.map { term in
      var term = term
      let others = ([term.name] + term.forms).map(style.spelled)
      term.forms += others.filter { $0 != term.name && !term.forms.contains($0) }
      term.name = style.spelled(term.name)
      term.lay = term.lay.map(style.spelled)
      term.explanation = style.spelled(term.explanation)
      term.comparison = term.comparison.map(style.spelled)
      return term
    }
    profile.topics = topics.map { topic in
      var topic = topic
      topic.name = style.spelled(topic.name)
      topic.explanation = style.spelled(topic.explanation)
      topic.matters = Topic.Matters(
        person: style.spelled(topic.matters.person), family: style.spelled(topic.matters.family),
        team: style.spelled(topic.matters.team))
      return topic
    }
    profile.treatments = treatments.map { treatment in
      var treatment = treatment
      treatment.explanation = style.spelled(treatment.explanation)
      treatment.drugClass = style.spelled(treatment.drugClass)
      treatment.taken = treatment.taken.map(style.spelled)
      treatment.status = treatment.status.map { status in
        var status = status
        status.note = status.note.map(style.spelled)
        return status
      }
      return treatment
    }
    profile.types = types.map { type in
      var type = type
      type.explanation = style.spelled(type.explanation)
      return type
    }
    profile.standing = standing.map { text in
      var text = text
      text.text = style.spelled(text.text)
      return text
    }
    profile.safety = safety.map { line in
      var line = line
      line.text = style.spelled(line.text)
      return line
    }
    return profile
  }
}
