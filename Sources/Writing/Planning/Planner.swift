import Condition
import Evidence
import FactCheck

/// From a study and its evidence to the ordered list of what must be said.
struct Planner {
  let context: StudyContext
  let triggers: SafetyTriggers

  var plan: Plan {
    let rewriter = SentenceRewriter(context: context)
    let people = PeoplePhrase(context)
    let chooser = ResultChooser(context: context, rewriter: rewriter)
    var items = HeadlinePlanner(
      context: context, rewriter: rewriter, people: people, chooser: chooser
    ).items
    items += SafetyPlanner(context: context, triggers: triggers).items
    if context.isNotice || !context.hasAbstract {
      items += withoutAbstract
    } else {
      items +=
        FoundPlanner(
          context: context, rewriter: rewriter, people: people, chooser: chooser
        ).items
    }
    items += MattersPlanner(context: context).items
    let caution = CautionPlanner(
      context: context, rewriter: rewriter, people: people, chooser: chooser)
    items += caution.stands
    items += caution.items
    items += FactsPlanner(context: context, rewriter: rewriter, people: people).items
    let gloss = QuoteGloss(context: context)
    for index in items.indices where [.found, .caution].contains(items[index].place) {
      items[index].candidates = gloss.glossed(items[index].candidates)
    }
    return Plan(items: items)
  }

  /// A short honest page: the title in the authors' words and what kind of text it is.
  private var withoutAbstract: [Plan.Item] {
    var items: [Plan.Item] = []
    if let standing = context.standing(context.isNotice ? context.noticeId : "basis.title") {
      items.append(
        Plan.Item(
          .found, "basis", passages: standing.sources,
          candidates: [Candidate(.profile, [standing])], isRequired: true))
    }
    let title =
      context.study.title.hasSuffix(".")
      ? String(context.study.title.dropLast()) : context.study.title
    let words = Measure.words(in: title)
    if words <= Quotation.longest, !title.contains("“") {
      items.append(
        Plan.Item(
          .found, "title", passages: ["t"],
          candidates: [
            Candidate(
              .quote,
              [Statement(text: "Its title is “\(title)”.", kind: .quote, sources: ["t"])])
          ], isRequired: true))
    }
    return items
  }
}
