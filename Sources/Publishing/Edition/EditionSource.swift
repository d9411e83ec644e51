import Archive
import Foundation

/// What an edition is made of, read from the archive once: small rows only, so that memory stays
/// with the number of studies, not with their texts.
struct EditionSource: Sendable {
  /// A study that readers may have seen here and that is no longer shown.
  struct Gone: Sendable {
    var id: String
    /// For readers; empty when the archive does not say.
    var why: String
  }

  /// What pages and feeds need of a study that no card shows.
  struct Record: Sendable {
    var writer: String
    /// When the text, its verdict or its record last changed.
    var changed: Date
    /// Of everything kept of the study that its page may show.
    var fingerprint: ContentHash
  }

  /// Newest publication first.
  var records: [Record] = []
  var cards: [StudyCard] = []
  var traits: [CardTraits] = []
  /// What each study is about.
  var subjects = StudySubjects()
  /// Of what each card shows.
  var cardHashes: [ContentHash] = []
  /// When each study first came to readers, in seconds since 1970.
  var dates: [Double] = []
  var redirects: [(old: String, new: String)] = []
  var gone: [Gone] = []
  /// Newest first.
  var corrections: [Correction] = []
  /// Notices on published studies that readers of the feeds must see.
  var notices: [Notice] = []
  /// Hash of what is kept of a study's registered trials, by the study's id.
  var trialMarks: [String: ContentHash] = [:]
  /// Of each treatment by its id, newest first.
  var news: [String: [TreatmentNews]] = [:]

  struct Notice: Sendable {
    /// The study's, in `records`.
    var place: Int
    var at: Date
    var word: String
    var text: String
  }

  /// What readers are told of: everything but that a page is new or that two became one.
  private static let told = Set(HistoryLine.Kind.allCases).subtracting([.published, .merged])

  static func read(
    _ archive: any Archive, policy: PublicationPolicy, earlier: EditionManifest?, style: HouseStyle
  ) async throws -> EditionSource {
    var source = EditionSource()
    let (pages, feed) = AsyncStream.makeStream(of: StudySubjects.Page.self)
    async let subjects = StudySubjects.gathered(from: pages)
    do {
      defer { feed.finish() }
      try await source.readStudies(archive, policy: policy, style: style) { feed.yield($0) }
    }
    source.subjects = await subjects
    let places = Dictionary(
      source.cards.indices.map { (source.cards[$0].id, $0) }, uniquingKeysWith: { a, _ in a })
    let cards = source.cards
    func headline(_ id: String) -> String? { places[id].map { cards[$0].headline } }
    let redirects = try await archive.redirects().sorted { $0.key < $1.key }
      .filter { places[$0.key] == nil && places[$0.value] != nil }
    let history = try await archive.changes(of: told)
    let dates = try await archive.noticeDates()

    var reasons: [String: String] = [:]
    for line in history where line.kind == .takenDown && reasons[line.id] == nil {
      reasons[line.id] = line.why
    }
    let moved = Set(redirects.map(\.key))
    let goneIDs = Set(reasons.keys).union(earlier?.studyIDs ?? [])
      .filter { places[$0] == nil && !moved.contains($0) }
    source.redirects = redirects.map { (old: $0.key, new: $0.value) }
    source.gone = goneIDs.sorted().map { Gone(id: $0, why: reasons[$0] ?? "") }
    source.corrections = history.compactMap { line in
      correction(line, headline(line.id), isGone: goneIDs.contains(line.id), dates, style)
    }
    source.notices = history.compactMap { line in
      guard let place = places[line.id], let word = noticeWord(line.kind) else { return nil }
      return Notice(place: place, at: line.at, word: word, text: sentences(line))
    }
    source.trialMarks = try await archive.trialMarks()
    source.news = try await archive.news(limit: SafetyNews.most)
    return source
  }

  /// Page by page: while one is made into cards, the next is read, and the one before is looked at
  /// for what its studies are about.
  private mutating func readStudies(
    _ archive: any Archive, policy: PublicationPolicy, style: HouseStyle,
    done: (StudySubjects.Page) -> Void
  ) async throws {
    let size = 1000
    var page = try await archive.listings(under: policy, where: .all, after: nil, limit: size)
    while let last = page.last {
      let cursor = page.count == size ? Cursor(after: last) : nil
      async let next =
        cursor == nil
        ? [] : archive.listings(under: policy, where: .all, after: cursor, limit: size)
      let start = cards.count
      for listing in page { add(listing, style) }
      done((Array(cards[start...]), page.map(\.title)))
      page = try await next
    }
  }

  private mutating func add(_ listing: Listing, _ style: HouseStyle) {
    let card = StudyCard(listing).spelled(style)
    traits.append(CardTraits(card))
    cardHashes.append(InputHash.hash(of: card))
    dates.append((listing.firstPublished ?? listing.firstSeen).timeIntervalSince1970)
    cards.append(card)
    records.append(
      Record(
        writer: listing.writer, changed: listing.changed, fingerprint: listing.fingerprint))
  }

  /// What happened and why, as one text.
  static func sentences(_ line: HistoryLine) -> String {
    [line.what, line.why].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func correction(
    _ line: HistoryLine, _ headline: String?, isGone: Bool, _ dates: [NoticeDate],
    _ style: HouseStyle
  ) -> Correction? {
    // What readers never saw here needs no correction.
    guard headline != nil || isGone else { return nil }
    let kind: Correction.Kind
    switch line.kind {
    case .published, .merged: return nil
    case .studyCorrected, .expressionOfConcern, .retracted, .withdrawn, .citesRetracted:
      kind = .publisher
    case .sourceChanged, .reworded, .corrected, .takenDown: kind = .ours
    }
    // Of several the one that brought this line; what dates the notice itself before what dates a record.
    let date = dates.filter { $0.id == line.id && $0.kind == line.kind && $0.received <= line.at }
      .max { ($0.received, $1.isOwnRecord ? 1 : 0) < ($1.received, $0.isOwnRecord ? 1 : 0) }
    return Correction(
      on: Timestamp(line.at).day, kind: kind,
      text: [sentences(line), date.map { sentence($0, style) }].compactMap(\.self).joined(
        separator: " "),
      studyID: line.id, headline: headline ?? "A study that is no longer shown")
  }

  /// How long the news took to come here.
  private static func sentence(_ date: NoticeDate, _ style: HouseStyle) -> String {
    let received = style.date(Timestamp(date.received).day)
    let dated = style.date(date.dated)
    return date.isOwnRecord
      ? "The study\u{2019}s record was revised on \(dated); that reached this site on \(received)."
      : "The notice is dated \(dated); it reached this site on \(received)."
  }

  private static func noticeWord(_ kind: HistoryLine.Kind) -> String? {
    switch kind {
    case .retracted: "Retracted"
    case .withdrawn: "Withdrawn"
    case .expressionOfConcern: "Expression of concern"
    case .studyCorrected: "Corrected"
    case .citesRetracted: "Cites retracted research"
    case .published, .sourceChanged, .reworded, .corrected, .takenDown, .merged: nil
    }
  }
}
