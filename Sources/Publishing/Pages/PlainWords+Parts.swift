import Evidence
import Literature
import Writing

extension PlainWords {
  /// What the words on a page rest on: `abstract`, as in "based on the abstract".
  package static func basis(_ basis: Digest.Basis) -> String {
    switch basis {
    case .abstract: "abstract"
    case .fullText: "article, read in part"
    case .registry: "trial register"
    case .title: "title and catalogue record"
    }
  }

  /// A region of a register of medicines; a region we have no name for stands as it is.
  package static func region(_ code: String) -> String {
    switch code {
    case "EU": "European Union"
    case "US": "United States"
    case "UK", "GB": "United Kingdom"
    case "CA": "Canada"
    case "AU": "Australia"
    case "NZ": "New Zealand"
    case "CH": "Switzerland"
    case "JP": "Japan"
    default: code
    }
  }

  /// One line on a status; `nil` where there is nothing to say.
  package static func status(_ status: PublicationStatus) -> String? {
    switch status {
    case .published: nil
    case .aheadOfPrint: "Published online first"
    case .preprint: "Preprint: not yet reviewed by other researchers"
    case .corrected: "Corrected by the journal"
    case .expressionOfConcern: "The journal has voiced a concern"
    case .retracted: "Retracted"
    case .withdrawn: "Withdrawn"
    case .retractionNotice: "A notice that retracts another study"
    case .correctionNotice: "A notice that corrects another study"
    }
  }
}
