import Archive
import Literature

/// A study's record together with what others said about it, and what a record says about others.
enum NoticedStudy {
  /// Adds notices that the record does not have yet; the gravest that is said holds.
  static func of(
    _ study: Study, _ notices: [SourceNotice], citedRetractions: [Notice] = []
  ) -> Study {
    var study = study
    for notice in citedRetractions where !study.notices.contains(where: notice.isSame(as:)) {
      study.notices.append(notice)
    }
    for notice in notices where !isTold(notice.notice, by: study) {
      study.notices.append(notice.notice)
      if let status = status(after: notice.notice.kind, study.status) { study.status = status }
    }
    return study
  }

  private static func isTold(_ notice: Notice, by study: Study) -> Bool {
    study.notices.contains { told in
      // That it was a preprint first is told once, however each source writes it.
      let isSameLink =
        notice.kind == .preprint && told.kind == .preprint
        && notice.concernsOther == told.concernsOther
      return isSameLink || notice.isSame(as: told)
    }
  }

  private static func status(
    after kind: Notice.Kind, _ status: PublicationStatus?
  ) -> PublicationStatus? {
    switch (kind, status) {
    // A notice is not retracted by the notice it is.
    case (_, .retractionNotice), (_, .correctionNotice): nil
    case (.retraction, _): .retracted
    case (_, .retracted), (_, .withdrawn): nil
    case (.expressionOfConcern, _): .expressionOfConcern
    case (.correction, .expressionOfConcern): nil
    case (.correction, _): .corrected
    default: nil
    }
  }

  /// What a record that is itself a notice says about the studies it names.
  static func notices(in study: Study) -> [SourceNotice] {
    let kinds: Set<Notice.Kind> = [.retraction, .correction, .expressionOfConcern]
    return study.notices.compactMap { link in
      guard link.concernsOther, kinds.contains(link.kind), let about = link.pmid,
        Study.isPMID(about), about != study.pmid
      else { return nil }
      let place = [study.journal, study.published?.description].compactMap(\.self)
      return SourceNotice(
        study: about,
        notice: Notice(
          kind: link.kind, citation: place.isEmpty ? study.title : place.joined(separator: ". "),
          pmid: study.pmid), source: "pubmed", dated: study.published)
    }
  }
}
