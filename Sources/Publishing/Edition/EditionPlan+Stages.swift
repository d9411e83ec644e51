import Evidence

extension EditionPlan {
  /// The newest studies of each step of the ladder.
  mutating func planStages() {
    var all: [Stage: [Int]] = [:]
    for place in source.cards.indices {
      if let stage = source.traits[place].stage { all[stage, default: []].append(place) }
    }
    let shown = all.mapValues { $0.filter { source.traits[$0].mayLead } }
    var hash = inputs("stages")
    for stage in StagePages.stages { hash.add("\(stage.rawValue) \(shown[stage]?.count ?? 0)") }
    page(StagePages.path, hash) { [context] in
      Pages.stages(shown.mapValues(\.count), in: context)
    }
    for stage in StagePages.stages {
      guard let named = all[stage] else { continue }
      let studies = shown[stage] ?? []
      let newest = studies.prefix(StagePages.shown)
      let path = StagePages.path(stage)
      planFeed(of: StageWords.name(stage), path, studies, noticed: named)
      planFragment(
        StageWords.name(stage), path,
        studies.prefix(ListFragment.shown).map { source.cards[$0] })
      var hash = inputs("stage", path, String(studies.count))
      for place in newest { hash.add(source.cardHashes[place]) }
      page(path, hash) { [context, cards = source.cards] in
        Pages.stage(stage, cards: newest.map { cards[$0] }, total: studies.count, in: context)
      }
    }
  }
}
