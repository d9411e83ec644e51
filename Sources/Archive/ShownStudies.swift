import Evidence
import GRDB
import Synchronization

/// Which studies a publication shows, and their stages, kept in memory for the search: asking the
/// table for each of 30,000 hits would take longer than finding them.
final class ShownStudies: Sendable {
  /// By number of the study: 0 for one that is not shown, else 1 for an unknown stage, else 2 and
  /// more in the order of `Stage.allCases`.
  typealias Marks = [UInt8]

  private struct Kept {
    var revision: Int
    var marks: [PublicationPolicy: Marks]
  }

  private let kept = Mutex(Kept(revision: -1, marks: [:]))

  static func mark(_ stage: Stage) -> UInt8 {
    UInt8(2 + (Stage.allCases.firstIndex(of: stage) ?? 0))
  }

  static func stage(_ mark: Int) -> String {
    mark < 2 ? "unknown" : Stage.allCases[mark - 2].rawValue
  }

  /// As of the snapshot that `db` reads.
  func marks(under policy: PublicationPolicy, _ db: Database) throws -> Marks {
    let revision = try Revision.current(db)
    let ready = kept.withLock { $0.revision == revision ? $0.marks[policy] : nil }
    if let ready { return ready }
    let marks = try Self.read(policy, db)
    kept.withLock { kept in
      if kept.revision != revision { kept = Kept(revision: revision, marks: [:]) }
      kept.marks[policy] = marks
    }
    return marks
  }

  private static func read(_ policy: PublicationPolicy, _ db: Database) throws -> Marks {
    let last = try Int.fetchOne(db, sql: "SELECT max(number) FROM digest") ?? 0
    var marks = Marks(repeating: 0, count: last + 1)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT number, stage FROM digest WHERE \(policy.condition)")
    while let row = try rows.next() {
      let stage = (row[1] as String?).flatMap(Stage.init(rawValue:))
      marks[row[0] as Int] = stage.map(mark) ?? 1
    }
    return marks
  }
}
