import Evidence
import GRDB

/// All studies that fit an expression: how many stand at each stage, and which are best.
struct Matches {
  private let expression: String
  private let marks: ShownStudies.Marks
  /// In the index, shown or not.
  private let inIndex: Int
  private let byMark: [Int]

  /// How much a word counts by where it stands: title, headline, plain text, names, abstract.
  private static let weights = "6.0, 8.0, 3.0, 4.0, 1.0"

  init(_ expression: String, _ marks: ShownStudies.Marks, _ db: Database) throws {
    self.expression = expression
    self.marks = marks
    var byMark = Array(repeating: 0, count: Stage.allCases.count + 2)
    var inIndex = 0
    let statement = try db.cachedStatement(sql: "SELECT rowid FROM search WHERE search MATCH ?")
    let numbers = try Int.fetchCursor(statement, arguments: [expression])
    while let number = try numbers.next() {
      inIndex += 1
      if number < marks.count { byMark[Int(marks[number])] += 1 }
    }
    self.inIndex = inIndex
    self.byMark = byMark
  }

  var isEmpty: Bool { total(in: nil) == 0 }

  func total(in stage: Stage?) -> Int {
    if let stage { return byMark[Int(ShownStudies.mark(stage))] }
    return byMark.dropFirst().reduce(0, +)
  }

  /// Raw values of `Stage`, `unknown` for none.
  var stages: [String: Int] {
    var stages: [String: Int] = [:]
    for (mark, count) in byMark.enumerated() where mark > 0 && count > 0 {
      stages[ShownStudies.stage(mark)] = count
    }
    return stages
  }

  /// The hits of the query's page, best first.
  func best(_ query: SearchQuery, _ db: Database) throws -> [Listing] {
    let limit = min(max(query.limit, 0), 100)
    let offset = max(query.offset, 0)
    let total = total(in: query.stage)
    guard limit > 0, offset < total else { return [] }
    let numbers = try ranked(min(offset + limit, total), of: total, query.stage, db)
    let statement = try db.cachedStatement(
      sql: "SELECT \(ListingRow.columns) FROM digest WHERE number = ?")
    return try numbers.dropFirst(offset).compactMap { number in
      try Row.fetchOne(statement, arguments: [number]).map(ListingRow.listing)
    }
  }

  /// The numbers of the `count` best hits that are shown.
  ///
  /// SQLite ranks fastest when it is told how many are wanted. So the first try asks for as many as
  /// are likely to hold enough that are shown; only when it falls short are more asked for.
  private func ranked(_ count: Int, of total: Int, _ stage: Stage?, _ db: Database) throws -> [Int]
  {
    let statement = try db.cachedStatement(
      sql: """
        SELECT rowid FROM search WHERE search MATCH ?
        ORDER BY bm25(search, \(Self.weights)), rowid LIMIT ?
        """)
    let wanted = stage.map(ShownStudies.mark)
    var asked = total == inIndex ? count : min(inIndex, count * inIndex / total * 3 / 2 + 50)
    while true {
      let numbers = try Int.fetchAll(statement, arguments: [expression, asked]).filter { number in
        let mark = number < marks.count ? marks[number] : 0
        return wanted.map { $0 == mark } ?? (mark > 0)
      }
      if numbers.count >= count || asked >= inIndex { return Array(numbers.prefix(count)) }
      asked = min(inIndex, asked * 4)
    }
  }
}
