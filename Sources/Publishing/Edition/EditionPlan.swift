import Archive
import Condition
import Foundation
import Literature

/// Every file of an edition with the hash of what it is made from.
///
/// Only names what to make; `SiteBuilder` makes what is not there already.
struct EditionPlan: Sendable {
  let source: EditionSource
  let context: SiteContext
  private let archive: any Archive
  /// Hash of what every page is made from: program, settings, condition, theme.
  private let common: ContentHash
  /// What the editors set beside each other.
  let otherwise: OtherResults
  var files: [PlannedFiles] = []
  /// Of all studies with a date, newest first.
  let months: [(PublicationDate, [Int])]
  private var sitemap: [Sitemap.Page] = []

  init(
    source: EditionSource, context: SiteContext, theme: Theme, archive: any Archive,
    common: ContentHash
  ) async {
    // Beside the rest, for it takes as long as all of that.
    async let related = RelatedStudies(source.cards, source.subjects)
    self.source = source
    self.context = context
    self.archive = archive
    self.common = common
    months = Self.months(of: source)
    otherwise = OtherResults(context.settings.otherResults, in: source)
    files.reserveCapacity(source.cards.count * 5 / 4)
    planAssets(theme)
    planFront()
    planMonths()
    planYears()
    planStages()
    planSubjects()
    planFamilies()
    planTexts()
    planStudies(await related)
    planGone()
    planFeeds()
    planSitemap()
  }

  func inputs(_ parts: String...) -> InputHash {
    var inputs = InputHash("page")
    inputs.add(common)
    for part in parts { inputs.add(part) }
    return inputs
  }

  private mutating func planAssets(_ theme: Theme) {
    for asset in theme.assets {
      files.append(PlannedFiles(asset.path, inputs: InputHash(asset.path).hash) { asset.bytes })
    }
  }

  /// A page for readers, entered into the site map.
  mutating func page(
    _ path: String, _ inputs: InputHash, make: @escaping @Sendable () -> [UInt8]
  ) {
    files.append(PlannedFiles(SitePath.file(path), inputs: inputs.hash, make: make))
    sitemap.append(Sitemap.Page(path: path))
  }

  // MARK: Texts

  private mutating func planTexts() {
    page("glossary/", inputs("glossary")) { [context] in Pages.glossary(in: context) }
    for letter in context.letters {
      page(letter.path, inputs("glossary", letter.name)) { [context] in
        Pages.glossary(letter, in: context)
      }
    }
    page("how-to-read/", inputs("how-to-read")) { [context] in Pages.howToRead(in: context) }
    page("how-this-is-made/", inputs("how-this-is-made")) { [context] in
      Pages.howThisIsMade(in: context)
    }
    page("intended-use/", inputs("intended-use")) { [context] in Pages.intendedUse(in: context) }
    page("privacy/", inputs("privacy")) { [context] in Pages.privacy(in: context) }
    page("search/", inputs("search")) { [context] in Pages.search(in: context) }
    planFreshness()
    let corrections = source.corrections
    var hash = inputs("corrections")
    for line in corrections {
      hash.add("\(line.on?.description ?? "") \(line.kind.rawValue) \(line.studyID ?? "")")
      hash.add(line.text)
      hash.add(line.headline)
    }
    let marked = source.cards.filter { CorrectionsPage.carriesNotice($0) }
    for card in marked { hash.add(card) }
    page("corrections/", hash) { [context] in
      Pages.corrections(corrections, cards: marked, in: context)
    }
    files.append(
      PlannedFiles("404.html", inputs: inputs("404").hash) { [context] in
        Pages.notFound(in: context)
      })
    let robots =
      "User-agent: *\nAllow: /\nSitemap: \(context.settings.address(of: "sitemap.xml"))\n"
    files.append(
      PlannedFiles("robots.txt", inputs: InputHash("robots", robots).hash) { Array(robots.utf8) })
  }

  private mutating func planFreshness() {
    let newest = source.cards.lazy.compactMap(\.published).filter { [context] in $0 <= context.now }
      .max()
    let added = source.dates.max().map { Timestamp(Date(timeIntervalSince1970: $0)).day }
    let studies = source.cards.count
    let hash = inputs(
      "status", newest?.description ?? "", added?.description ?? "", String(studies))
    page(FreshnessPage.path, hash) { [context] in
      Pages.freshness(newest: newest, added: added, studies: studies, in: context)
    }
  }

  // MARK: Studies

  private mutating func planStudies(_ related: RelatedStudies) {
    let rights = Rights(policy: context.settings.rights)
    let desk = StudyFiles(
      cards: source.cards, related: related, otherwise: otherwise, rights: rights,
      context: context, archive: archive)
    let start = inputs("study")
    for place in source.records.indices {
      let id = source.cards[place].id
      var hash = start
      hash.add(id)
      hash.add(source.records[place].fingerprint)
      for other in related.places(for: place) { hash.add(source.cardHashes[other]) }
      if let mark = source.trialMarks[id] { hash.add(mark) }
      for other in otherwise.entries(of: id) {
        hash.add(source.cardHashes[other.place])
        hash.add(other.reason)
        hash.add(other.by)
      }
      files.append(
        PlannedFiles(study: id, inputs: hash.hash) { try await desk.make(place) })
      if !source.cards[place].isInvented && source.traits[place].mayLead {
        sitemap.append(
          Sitemap.Page(path: SitePath.study(id), changed: source.records[place].changed))
      }
    }
  }

  private mutating func planGone() {
    for (old, new) in source.redirects {
      let data = "{\"moved_to\":\"\(context.settings.address(of: SitePath.data(new)))\"}\n"
      files.append(
        PlannedFiles(StudyFiles.paths(of: old), inputs: inputs("moved", old, new).hash) {
          [context] in
          let page = Pages.moved(to: new, in: context)
          return [page, page, Array(data.utf8)]
        })
    }
    for gone in source.gone {
      files.append(
        PlannedFiles(
          SitePath.file(SitePath.study(gone.id)), inputs: inputs("gone", gone.id, gone.why).hash
        ) { [context] in StudyFiles.takenDown(gone.id, why: gone.why, in: context) })
    }
  }

  // MARK: Feeds and site map

  private mutating func planFeeds() {
    let settings = context.settings
    let plan = FeedPlan(source, settings: settings)
    files.append(
      PlannedFiles(
        FeedForm.allCases.map(\.name), inputs: feedInputs("feeds", plan).hash
      ) { Feeds(settings: settings, items: plan.items).files() })
  }

  /// The feeds of one list: its newest studies, and the news of all that ever stood there.
  mutating func planFeed(of name: String, _ path: String, _ places: [Int], noticed: [Int]) {
    let settings = context.settings
    let plan = FeedPlan(source, settings: settings, places: places, noticed: noticed)
    files.append(
      PlannedFiles(
        FeedForm.allCases.map { $0.path(of: path) }, inputs: feedInputs(path, plan).hash
      ) { Feeds(settings: settings, items: plan.items, list: (name, path)).files() })
  }

  private func feedInputs(_ name: String, _ plan: FeedPlan) -> InputHash {
    var hash = inputs("feed", name)
    plan.add(to: &hash)
    return hash
  }

  private mutating func planSitemap() {
    var hash = inputs("sitemap")
    for page in sitemap {
      hash.add(page.path)
      hash.add(page.changed.map { String($0.timeIntervalSince1970) } ?? "")
    }
    files.append(
      PlannedFiles(Sitemap.paths(sitemap.count), inputs: hash.hash) {
        [sitemap, settings = context.settings] in
        Sitemap.files(sitemap, settings: settings).map(\.bytes)
      })
  }
}
