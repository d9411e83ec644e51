import Foundation

/// One study of ClinicalTrials.gov's API version 2 as its JSON has it; only what is read here.
///
/// All but the number and the title may be missing. What is of an unknown kind counts as missing.
struct TrialRecord: Decodable {
  struct Identification: Decodable {
    var nctId: String?
    var briefTitle: String?
  }

  struct DateStruct: Decodable {
    var date: String?
    var type: String?
  }

  struct StatusModule: Decodable {
    var overallStatus: String?
    var startDateStruct: DateStruct?
    var primaryCompletionDateStruct: DateStruct?
    var lastUpdatePostDateStruct: DateStruct?
  }

  struct EnrolmentInfo: Decodable {
    var count: Int?
    var type: String?
  }

  struct DesignModule: Decodable {
    var phases: [String]?
    var enrollmentInfo: EnrolmentInfo?
  }

  struct Location: Decodable {
    var country: String?
  }

  struct Locations: Decodable {
    var locations: [Location]?
  }

  struct Outcome: Decodable {
    var measure: String?
    var timeFrame: String?
  }

  struct Outcomes: Decodable {
    var primaryOutcomes: [Outcome]?
    var secondaryOutcomes: [Outcome]?
  }

  struct Sponsor: Decodable {
    var name: String?
  }

  struct Sponsors: Decodable {
    var leadSponsor: Sponsor?
  }

  struct Section: Decodable {
    var identificationModule: Identification?
    var statusModule: StatusModule?
    var designModule: DesignModule?
    var contactsLocationsModule: Locations?
    var outcomesModule: Outcomes?
    var sponsorCollaboratorsModule: Sponsors?
  }

  struct EventGroup: Decodable {
    var title: String?
    var deathsNumAffected: Int?
    var deathsNumAtRisk: Int?
    var seriousNumAffected: Int?
    var seriousNumAtRisk: Int?
    var otherNumAffected: Int?
    var otherNumAtRisk: Int?
  }

  struct AdverseEventsModule: Decodable {
    /// Text in most records.
    var frequencyThreshold: PrintedNumber?
    var timeFrame: String?
    var eventGroups: [EventGroup]?
  }

  struct Results: Decodable {
    var adverseEventsModule: AdverseEventsModule?
  }

  var protocolSection: Section?
  var resultsSection: Results?
  var hasResults: Bool?
}
