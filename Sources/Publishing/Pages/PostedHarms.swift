import Literature

/// Numbers of side effects as posted in a registry: a sentence for each kind, every group with its own
/// denominator. Nothing is worked out, compared or judged.
struct PostedHarms: Component {
  let lines: [Line]

  /// The line of serious ones, for the facts: short enough to be read there.
  var serious: Line? {
    lines.first { $0.name == Self.seriousName && $0.shares.count <= Self.mostInFacts }
  }

  private static let seriousName = "Serious side effects"
  private static let mostInFacts = 3

  struct Line: Component, Equatable {
    /// `Serious side effects`
    var name: String
    /// `4 of 120`, and the group in the registry's words.
    var shares: [(count: String, group: String)]

    static func == (one: Line, other: Line) -> Bool {
      one.name == other.name && one.shares.map(\.count) == other.shares.map(\.count)
        && one.shares.map(\.group) == other.shares.map(\.group)
    }

    func write(to html: inout HTML) {
      html.raw("<p data-basis=\"registry\">")
      html.text(name)
      html.raw(": ")
      for (index, share) in shares.enumerated() {
        if index > 0 { html.raw(", ") }
        html.text(share.count)
        html.raw(" with ")
        html.foreign(share.group)
      }
      html.raw(", as posted in the registry.</p>\n")
    }
  }

  /// More groups make no readable sentence: the clinician's view has the table.
  private static let mostGroups = 6

  init(_ trial: RegisteredTrial) {
    guard let events = trial.adverseEvents else {
      lines = []
      return
    }
    let threshold = events.threshold.flatMap {
      $0 == "0" ? nil : ", each in more than \($0)% of a group"
    }
    let kinds: [(String, KeyPath<AdverseEvents.Group, AdverseEvents.Share?>)] = [
      ("Deaths from any cause", \.deaths), (Self.seriousName, \.serious),
      ("Other side effects" + (threshold ?? ""), \.other),
    ]
    lines = kinds.compactMap { name, kind in
      guard let shares = events.shares(of: kind), shares.count <= Self.mostGroups else {
        return nil
      }
      return Line(
        name: name,
        shares: shares.map { title, share in
          let (affected, atRisk) = (
            PlainWords.number(share.affected), PlainWords.number(share.atRisk)
          )
          return ("\(affected) of \(atRisk)", title)
        })
    }
  }

  func write(to html: inout HTML) {
    guard !lines.isEmpty else { return }
    for line in lines { html.add(line) }
    html.raw("<p class=\"rest\">The registry counts what happened during the trial, ")
    html.raw("whatever the cause.</p>\n")
  }
}
