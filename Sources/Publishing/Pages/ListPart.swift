import Evidence

/// Which part of a list of studies a page shows, and the ways to its other parts.
package struct ListPart: Sendable, Equatable {
  package enum View: Sendable, Equatable {
    /// The whole list, or of a long one its newest studies.
    case newest
    case year(Int)
    case stage(Stage)
  }

  /// How many studies of the whole list stand at one stage.
  package struct StageCount: Sendable, Equatable {
    package var stage: Stage
    package var count: Int

    package init(_ stage: Stage, _ count: Int) {
      self.stage = stage
      self.count = count
    }
  }

  /// How many studies of the whole list are of one year.
  package struct YearCount: Sendable, Equatable {
    package var year: Int
    package var count: Int

    package init(_ year: Int, _ count: Int) {
      self.year = year
      self.count = count
    }
  }

  package var view: View
  /// A view of many studies is cut into parts, from 1.
  package var number: Int
  package var count: Int
  /// Studies of the whole list, of all its views.
  package var total: Int
  /// The stages that have a page of their own, top of the ladder first.
  package var stages: [StageCount]
  /// Newest first.
  package var years: [YearCount]
  /// Whether each year has a page of its own.
  package var hasYearPages: Bool

  package init(
    _ view: View = .newest, number: Int = 1, of count: Int = 1, total: Int,
    stages: [StageCount] = [], years: [YearCount] = [], hasYearPages: Bool = false
  ) {
    self.view = view
    self.number = number
    self.count = count
    self.total = total
    self.stages = stages
    self.years = years
    self.hasYearPages = hasYearPages
  }

  /// Below the list's own path: empty, `2021/`, `trial/`, `2021/2/`.
  package var path: String { Self.path(view, number) }

  static func path(_ view: View, _ number: Int = 1) -> String {
    let part = number > 1 ? "part-\(number)/" : ""
    switch view {
    case .newest: return part
    case .year(let year): return "\(year)/" + part
    case .stage(let stage): return Self.name(stage) + "/" + part
    }
  }

  /// The name of the whole list on a page of a part of it, whose feeds are the list's; `nil` on its
  /// first page.
  func whole(_ name: String) -> String? {
    view == .newest && number == 1 ? nil : ListPages.capitalised(name)
  }

  private static func name(_ stage: Stage) -> String {
    stage == .earlyHuman ? "early-human" : stage.rawValue
  }

  /// What stands behind the list's name in a title; empty for the whole list.
  var title: String {
    let part = number > 1 ? ", part \(number)" : ""
    switch view {
    case .newest: return part
    case .year(let year): return ", studies of \(year)" + part
    case .stage(let stage): return ": " + StageWords.name(stage).lowercasedFirst + part
    }
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
