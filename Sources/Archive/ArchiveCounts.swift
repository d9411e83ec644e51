/// How much is kept, by several divisions. Deleted studies are in `deleted` only.
package struct ArchiveCounts: Sendable, Equatable, Codable {
  package var studies = 0
  package var deleted = 0
  /// Studies that name the condition but are not about it; in `studies` but in no publication.
  package var notAboutCondition = 0
  /// Shown by the last recorded publication.
  package var published = 0
  package var approved = 0
  package var held = 0
  package var setAside = 0
  package var invented = 0
  /// Raw values of `Verdict.Level`, `Design` (`unknown` when not read), `Stage`, `Species` and
  /// `PublicationStatus`.
  package var byLevel: [String: Int] = [:]
  package var byDesign: [String: Int] = [:]
  package var byStage: [String: Int] = [:]
  package var bySpecies: [String: Int] = [:]
  package var byStatus: [String: Int] = [:]

  package init() {}
}
