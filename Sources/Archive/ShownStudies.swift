import Evidence
import GRDB
import Synchronization

/// Which studies a publication shows, and what a search may narrow them by, kept in memory: asking
/// the tables for each of 30,000 hits would take longer than finding them.
final class ShownStudies: Sendable {
  private struct Kept {
    var revision: Int
    var tables: [PublicationPolicy: FacetTable]
  }

  private let kept = Mutex(Kept(revision: -1, tables: [:]))

  /// As of the snapshot that `db` reads.
  func table(under policy: PublicationPolicy, _ db: Database) throws -> FacetTable {
    let revision = try Revision.current(db)
    let ready = kept.withLock { $0.revision == revision ? $0.tables[policy] : nil }
    if let ready { return ready }
    let table = try Self.read(policy, db)
    kept.withLock { kept in
      if kept.revision != revision { kept = Kept(revision: revision, tables: [:]) }
      kept.tables[policy] = table
    }
    return table
  }

  private static func read(_ policy: PublicationPolicy, _ db: Database) throws -> FacetTable {
    let last = try Int.fetchOne(db, sql: "SELECT max(number) FROM digest") ?? 0
    var table = FacetTable(count: last + 1)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, stage, date_key, treatments, topics FROM digest WHERE \(policy.condition)
        ORDER BY number
        """)
    while let row = try rows.next() {
      var values: [(SearchFacet, String)] = [(.stage, row[1] ?? "unknown")]
      let year: Int = row[2] / 10_000
      if year > 0 { values.append((.year, String(year))) }
      for (facet, column) in [(SearchFacet.treatment, 3), (.topic, 4)] {
        let ids: String = row[column]
        for id in ids.split(separator: " ") { values.append((facet, String(id))) }
      }
      table.append(row[0], values)
    }
    table.close()
    return table
  }
}
