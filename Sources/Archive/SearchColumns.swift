import FactCheck
import Literature
import Writing

/// What the search index holds of a study, in search form.
struct SearchColumns: Sendable {
  let title: String
  let headline: String
  let plain: String
  let names: String
  let abstract: String

  init(_ entry: Entry) {
    let digest = entry.digest
    let study = digest.study
    let summary = digest.summary
    title = SearchText.normalised(study.title)
    headline = SearchText.normalised(summary.headline.text + "\n" + summary.teaser.text)
    let own = [summary.found, summary.matters, summary.caution, summary.stands]
    plain = SearchText.normalised(
      own.joined().filter { $0.kind != .standing }.map(\.text).joined(separator: "\n"))
    let names = [
      study.authors, study.keywords, study.mesh, study.registrations, digest.evidence.interventions,
      entry.searchWords, [study.journal, study.pmid, study.doi, study.pmcid].compactMap { $0 },
    ]
    self.names = SearchText.normalised(names.joined().joined(separator: "\n"))
    abstract = SearchText.normalised(study.abstract.sections.map(\.text).joined(separator: "\n"))
  }
}
