import Foundation

/// One answer of ClinicalTrials.gov's list of studies: its trials, and how the list goes on.
package struct TrialPage: Sendable {
  /// Of all pages; printed with the first one.
  package var total: Int?
  /// The mark of the page after this one; `nil` on the last.
  package var next: String?
  package var trials: [RegisteredTrial]
  /// The records that could not be read; the others go on.
  package var unreadable: [Unreadable]

  package var records: Int { trials.count + unreadable.count }

  private struct Answer: Decodable {
    var studies: [Entry]
    var nextPageToken: String?
    var totalCount: Int?
  }

  /// Never fails, so that one bad record does not take the list with it.
  private struct Entry: Decodable {
    var record: Result<TrialRecord, any Error>
    /// Also of a record that cannot be read.
    var number: String?

    private struct Numbered: Decodable {
      struct Section: Decodable {
        var identificationModule: Identification
      }
      struct Identification: Decodable { var nctId: String }
      var protocolSection: Section
    }

    init(from decoder: any Decoder) throws {
      record = Result { try TrialRecord(from: decoder) }
      number = try? Numbered(from: decoder).protocolSection.identificationModule.nctId
    }
  }

  /// Reads the whole answer; `nil` where it is no whole JSON with a list of studies.
  ///
  /// - Parameter name: how the books call where it came from.
  package init?(_ body: [UInt8], named name: String) {
    guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(body)) else { return nil }
    total = answer.totalCount
    next = answer.nextPageToken.flatMap { $0.isEmpty ? nil : $0 }
    trials = []
    unreadable = []
    for (index, entry) in answer.studies.enumerated() {
      do {
        trials.append(try TrialRecordReader.trial(entry.record.get()))
      } catch {
        unreadable.append(
          Unreadable(
            origin: Origin(file: name, record: index + 1), reason: Self.reason(error),
            mend: "Look at this trial in the registry; it is asked for again when it changes.",
            name: entry.number.flatMap(TrialNumber.normalised).map(RecordName.name(ofTrial:))))
      }
    }
  }

  private static func reason(_ error: any Error) -> String {
    if let fault = error as? TrialRecordReader.Fault { return fault.reason }
    guard let error = error as? DecodingError else { return "This trial cannot be read." }
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context), .keyNotFound(_, let context):
      // The place in the list is told already.
      let path = context.codingPath.filter { $0.intValue == nil && $0.stringValue != "studies" }
        .map(\.stringValue).joined(separator: ".")
      guard !path.isEmpty else { return "This trial is no JSON object." }
      return "\(path) of this trial is of another kind than expected."
    @unknown default: return "This trial cannot be read."
    }
  }
}
