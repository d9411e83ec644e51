import Evidence

/// Cuts a list of studies into pages that a phone loads at once, with a page for each stage and,
/// where the list is long, each year.
struct ListPlan {
  /// One page shows at most this many studies.
  private static let mostShown = 40
  /// A shorter list needs no parts.
  private static let fewestForStages = 13
  /// Of a long list's lanes its first page shows the newest.
  private static let newestOfPeople = 24
  private static let newestOfLane = 8

  private let places: [Int]
  private let traits: [CardTraits]
  /// In the order of `StageWords.rank`.
  private let byStage: [[Int]]
  /// Newest first.
  private let byYear: [(year: Int, places: [Int])]
  private let undated: [Int]
  private let stages: [ListPart.StageCount]
  private let years: [ListPart.YearCount]

  /// - Parameters:
  ///   - places: of the list's studies, newest first.
  ///   - traits: of all studies.
  init(_ places: [Int], of traits: [CardTraits]) {
    self.places = places
    self.traits = traits
    var byStage: [[Int]] = Stage.allCases.map { _ in [] }
    var byYear: [(year: Int, places: [Int])] = []
    var undated: [Int] = []
    for place in places {
      if let stage = traits[place].stage { byStage[StageWords.rank(stage)].append(place) }
      guard let year = traits[place].year else {
        undated.append(place)
        continue
      }
      // A year's studies mostly stand together.
      let index =
        byYear.last?.year == year
        ? byYear.count - 1 : byYear.lastIndex { $0.year == year } ?? byYear.count
      if index == byYear.count { byYear.append((year, [])) }
      byYear[index].places.append(place)
    }
    byYear.sort { $0.year > $1.year }
    self.byStage = byStage
    self.byYear = byYear
    self.undated = undated
    let isParted =
      places.count >= Self.fewestForStages && byStage.count(where: { !$0.isEmpty }) > 1
    let ranked = Stage.allCases.sorted { StageWords.rank($0) < StageWords.rank($1) }
    stages =
      isParted
      ? zip(ranked, byStage).filter { !$1.isEmpty }.map { ListPart.StageCount($0, $1.count) } : []
    years = byYear.map { ListPart.YearCount($0.year, $0.places.count) }
  }

  private typealias Page = (part: ListPart, places: [Int])

  /// The pages of a topic, a treatment or a type. A long list's first page has its newest studies,
  /// so that a new study does not shift every page.
  var subjects: [(part: ListPart, places: [Int])] {
    guard places.count > Self.mostShown else {
      return cut(places, .newest, hasYearPages: false) + stagePages(hasYearPages: false)
    }
    var first = ListPart(total: places.count, stages: stages, years: years, hasYearPages: true)
    first.view = .newest
    return [(first, newest)]
      + byYear.flatMap { cut($0.places, .year($0.year), hasYearPages: true) }
      + stagePages(hasYearPages: true)
  }

  /// All studies of a short list, the newest of a long one.
  var leading: [Int] { places.count > Self.mostShown ? newest : places }

  /// The pages of a month: all its studies, in parts where they are many, and each stage.
  var months: [(part: ListPart, places: [Int])] {
    cut(places, .newest, hasYearPages: false) + stagePages(hasYearPages: false)
  }

  private func stagePages(hasYearPages: Bool) -> [Page] {
    stages.flatMap { entry in
      cut(
        byStage[StageWords.rank(entry.stage)], .stage(entry.stage), hasYearPages: hasYearPages)
    }
  }

  /// Undated studies are on no year's page: they stand on the first.
  private var newest: [Int] {
    var people: [Int] = []
    var laboratory: [Int] = []
    var others: [Int] = []
    func add(_ place: Int, to lane: inout [Int], _ limit: Int) {
      if lane.count < limit { lane.append(place) }
    }
    for place in places where traits[place].year != nil {
      // What is of people is never of the laboratory's stage.
      if traits[place].isOfPeople {
        add(place, to: &people, Self.newestOfPeople)
      } else if traits[place].stage == .laboratory {
        add(place, to: &laboratory, Self.newestOfLane)
      } else {
        add(place, to: &others, Self.newestOfLane)
      }
    }
    return people + laboratory + others + undated
  }

  private func cut(_ places: [Int], _ view: ListPart.View, hasYearPages: Bool) -> [Page] {
    let count = max(1, (places.count + Self.mostShown - 1) / Self.mostShown)
    return (0..<count).map { index in
      let start = index * Self.mostShown
      let part = ListPart(
        view, number: index + 1, of: count, total: self.places.count, stages: stages, years: years,
        hasYearPages: hasYearPages)
      return (part, Array(places[start..<min(start + Self.mostShown, places.count)]))
    }
  }
}
