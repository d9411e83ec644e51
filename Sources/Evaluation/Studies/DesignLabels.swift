/// What two readings say of one record's design, species and subject.
struct DesignLabels: Sendable {
  /// How a record came to be labelled.
  enum Draw: String, Sendable {
    /// One of the 200 fully labelled studies.
    case studies
    /// Drawn at random later, when the rules stood.
    case random
    /// Drawn at random from records that say "random" anywhere: rich in trials.
    case trials
  }

  struct Reading: Sendable {
    var design: String
    /// A second design that can honestly be defended.
    var also: String?
    var species: String
    var isAbout: Bool
  }

  var pmid: String
  var draw: Draw
  var isHeldOut: Bool
  var first: Reading
  var second: Reading
  /// How many took part, where it was labelled.
  var total: Int?

  /// Every design that either reading accepts.
  var accepted: Set<String> {
    Set([first.design, first.also, second.design, second.also].compactMap { $0 })
  }

  init(_ labels: StudyLabels) {
    func reading(_ answer: StudyLabels.Answer) -> Reading {
      Reading(
        design: answer.design, also: answer.design2, species: answer.species,
        isAbout: answer.about)
    }
    pmid = labels.pmid
    draw = .studies
    isHeldOut = labels.isHeldOut
    first = reading(labels.first)
    second = reading(labels.second)
    total = labels.first.total
  }

  /// A line of `designs.tsv`: PubMed id, draw, 1 where its errors may be looked at, then design,
  /// second design or "-", species and subject (1 or 0) of each reading.
  init?(line: String) {
    let cells = line.split(separator: "\t").map(String.init)
    guard cells.count == 11, let draw = Draw(rawValue: cells[1]) else { return nil }
    func reading(_ at: Int) -> Reading {
      Reading(
        design: cells[at], also: cells[at + 1] == "-" ? nil : cells[at + 1],
        species: cells[at + 2], isAbout: cells[at + 3] == "1")
    }
    pmid = cells[0]
    self.draw = draw
    isHeldOut = cells[2] != "1"
    first = reading(3)
    second = reading(7)
  }

  /// The fresh labels: `designs.tsv`.
  static func fresh(in labels: GoldFolder) throws -> [DesignLabels] {
    try labels.lines("designs.tsv").compactMap {
      DesignLabels(line: String(decoding: $0, as: UTF8.self))
    }
  }

  static func all(in labels: GoldFolder) throws -> [DesignLabels] {
    try StudyLabels.all(in: labels).map(DesignLabels.init) + fresh(in: labels)
  }
}
