import FactCheck

/// A text as the store has it.
struct KeptSummary: Decodable {
  private struct Fact: Decodable {
    let name: String
    let label: String
    let statement: KeptStatement
  }

  private let writer: String
  private let headline: KeptStatement
  private let teaser: KeptStatement
  private let safety: [KeptStatement]
  private let found: [KeptStatement]
  private let matters: [KeptStatement]
  private let caution: [KeptStatement]
  private let stands: [KeptStatement]
  private let facts: [Fact]

  var summary: Summary {
    Summary(
      writer: writer, headline: headline.statement, teaser: teaser.statement,
      safety: safety.map(\.statement), found: found.map(\.statement),
      matters: matters.map(\.statement), caution: caution.map(\.statement),
      stands: stands.map(\.statement),
      facts: facts.map {
        Summary.Fact(name: $0.name, label: $0.label, statement: $0.statement.statement)
      })
  }
}
