import GRDB

/// All studies that fit an expression: how many there are of each kind, and which are best.
struct Matches {
  private let expression: String
  private let table: FacetTable
  private let wanted: [(facet: SearchFacet, code: UInt16)]
  /// In the index, shown or not.
  private let inIndex: Int
  /// Shown, whatever the query is narrowed by.
  let shown: Int
  /// Shown, as the query is narrowed.
  let total: Int
  /// Hits by code of the table.
  private let counts: [Int]

  /// How much a word counts by where it stands: title, headline, plain text, names, abstract.
  private static let weights = "6.0, 8.0, 3.0, 4.0, 1.0"

  init(
    _ expression: String, _ narrowed: [SearchFacet: String], _ table: FacetTable, _ db: Database
  ) throws {
    self.expression = expression
    self.table = table
    let wanted = table.wanted(narrowed)
    self.wanted = wanted
    let names = table.names
    var counts = Array(repeating: 0, count: names.count)
    var (inIndex, shown, total) = (0, 0, 0)
    let statement = try db.cachedStatement(sql: "SELECT rowid FROM search WHERE search MATCH ?")
    let numbers = try Int.fetchCursor(statement, arguments: [expression])
    while let number = try numbers.next() {
      inIndex += 1
      guard table.shows(number) else { continue }
      shown += 1
      let own = table.codes(of: number)
      let missing = wanted.filter { !own.contains($0.code) }
      if missing.isEmpty {
        total += 1
        for code in own { counts[Int(code)] += 1 }
      } else if missing.count == 1 {
        // It shows what another choice in this one facet would give.
        for code in own where names[Int(code)].facet == missing[0].facet {
          counts[Int(code)] += 1
        }
      }
    }
    self.inIndex = inIndex
    self.shown = shown
    self.total = total
    self.counts = counts
  }

  /// No study holds the words, however the query is narrowed.
  var isEmpty: Bool { shown == 0 }

  var facets: [SearchFacet: [String: Int]] {
    var facets: [SearchFacet: [String: Int]] = [:]
    for (name, count) in zip(table.names, counts) where count > 0 {
      facets[name.facet, default: [:]][name.value] = count
    }
    return facets
  }

  /// The hits of the query's page, best first.
  func best(_ query: SearchQuery, _ db: Database) throws -> [Listing] {
    let limit = min(max(query.limit, 0), 100)
    let offset = max(query.offset, 0)
    guard limit > 0, offset < total else { return [] }
    let numbers = try ranked(min(offset + limit, total), db)
    let statement = try db.cachedStatement(
      sql: "SELECT \(ListingRow.columns) FROM digest WHERE number = ?")
    var hits: [Listing] = []
    for number in numbers.dropFirst(offset) {
      // A cursor's row is read where it lies; `fetchOne` would copy it.
      let rows = try Row.fetchCursor(statement, arguments: [number])
      while let row = try rows.next() { hits.append(ListingRow.listing(row)) }
    }
    return hits
  }

  /// The numbers of the `count` best hits that are shown.
  ///
  /// SQLite ranks fastest when it is told how many are wanted. So the first try asks for as many as
  /// are likely to hold enough that are shown; only when it falls short are more asked for.
  private func ranked(_ count: Int, _ db: Database) throws -> [Int] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT rowid FROM search WHERE search MATCH ?
        ORDER BY bm25(search, \(Self.weights)), rowid LIMIT ?
        """)
    var asked = total == inIndex ? count : min(inIndex, count * inIndex / total * 3 / 2 + 50)
    while true {
      let numbers = try Int.fetchAll(statement, arguments: [expression, asked])
        .filter { table.holds($0, wanted) }
      if numbers.count >= count || asked >= inIndex { return Array(numbers.prefix(count)) }
      asked = min(inIndex, asked * 4)
    }
  }
}
