/// The numbers of ClinicalTrials.gov.
package enum TrialNumber {
  /// `NCT01234567` for the ways in which it is printed; `nil` where the text is none.
  package static func normalised(_ text: String) -> String? {
    Registrations.found(in: text.uppercased()).first { $0.hasPrefix("NCT") }
  }
}

extension Study {
  /// The trials of ClinicalTrials.gov under which the study is registered, each once.
  package var trialNumbers: [String] {
    var seen: Set<String> = []
    return registrations.compactMap(TrialNumber.normalised).filter { seen.insert($0).inserted }
  }
}
