/// A study in plain language, part by part. JSON as in the digest contract.
package struct Summary: Sendable, Equatable, Codable {
  /// One row of the facts panel.
  package struct Fact: Sendable, Equatable, Codable {
    /// `design`, `species`, `participants`, `comparator`, `followUp`, `harms`, `funding`,
    /// `conflicts`, `status`, `registrations`, `absent`, `unsure`.
    package var name: String
    /// Shown to the reader: `How many`.
    package var label: String
    package var statement: Statement
    package init(name: String, label: String, statement: Statement) {
      self.name = name
      self.label = label
      self.statement = statement
    }
  }

  /// `grounded`, `model:NAME`, `editor:NAME` or `unknown`.
  package var writer: String
  package var headline: Statement
  package var teaser: Statement
  package var safety: [Statement]
  package var found: [Statement]
  package var matters: [Statement]
  package var caution: [Statement]
  /// Where this stands: laboratory only, being tested, in use.
  package var stands: [Statement]
  package var facts: [Fact]

  package init(
    writer: String, headline: Statement, teaser: Statement, safety: [Statement] = [],
    found: [Statement] = [], matters: [Statement] = [], caution: [Statement] = [],
    stands: [Statement] = [], facts: [Fact] = []
  ) {
    self.writer = writer
    self.headline = headline
    self.teaser = teaser
    self.safety = safety
    self.found = found
    self.matters = matters
    self.caution = caution
    self.stands = stands
    self.facts = facts
  }

  /// Every statement with the name of its place: `headline`, `found[2]`, `facts[0]` …
  package var statements: [(place: String, statement: Statement)] {
    var all: [(String, Statement)] = [("headline", headline), ("teaser", teaser)]
    let lists = [
      ("safety", safety), ("found", found), ("matters", matters), ("caution", caution),
      ("stands", stands), ("facts", facts.map(\.statement)),
    ]
    for (name, list) in lists {
      all += list.enumerated().map { ("\(name)[\($0.offset)]", $0.element) }
    }
    return all
  }
}
