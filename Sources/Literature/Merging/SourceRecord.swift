/// A study as one source describes it.
package struct SourceRecord: Sendable, Equatable {
  package var source: RecordSource
  package var study: Study

  package init(source: RecordSource, study: Study) {
    self.source = source
    self.study = study
  }
}
