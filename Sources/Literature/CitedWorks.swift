/// The works that a record lists as its references, each by what tells it: its PubMed number, else its
/// DOI in small letters.
struct CitedWorks {
  private(set) var names: [String] = []
  private var seen: Set<String> = []
  /// No review cites more; a record that does is something else.
  private static let most = 3_000

  /// Adds one work; one without a number or a DOI cannot be told and is left out.
  mutating func add(pmid: String?, doi: String? = nil) {
    let name =
      pmid.flatMap { Study.isPMID($0) ? $0 : nil }
      ?? doi.flatMap(DOI.normalised)?.lowercased()
    guard let name, names.count < Self.most, seen.insert(name).inserted else { return }
    names.append(name)
  }
}
