/// Makes a trial of its record. A field that says nothing of use counts as missing; a record without
/// number or title cannot be read.
enum TrialRecordReader {
  struct Fault: Error, Equatable {
    var reason: String
  }

  /// No text of a trial is longer, in bytes: titles of studies have the same bound.
  private static let longest = 4 << 10

  static func trial(_ record: TrialRecord) throws -> RegisteredTrial {
    let section = record.protocolSection
    guard let printed = section?.identificationModule?.nctId,
      let number = TrialNumber.normalised(printed)
    else { throw Fault(reason: "This trial has no NCT number.") }
    guard let title = try text(section?.identificationModule?.briefTitle, of: number) else {
      throw Fault(reason: "The trial \(number) has no title.")
    }
    let status = section?.statusModule
    let outcomes = section?.outcomesModule
    let events = record.resultsSection?.adverseEventsModule
    return RegisteredTrial(
      number: number, title: title,
      status: status?.overallStatus.flatMap(RegisteredTrial.Status.init),
      phases: section?.designModule?.phases ?? [],
      enrolment: section?.designModule?.enrollmentInfo.flatMap(enrolment),
      countries: try countries(section?.contactsLocationsModule?.locations ?? [], of: number),
      starts: status?.startDateStruct.flatMap(moment),
      ends: status?.primaryCompletionDateStruct.flatMap(moment),
      primaryOutcomes: try self.outcomes(outcomes?.primaryOutcomes, of: number),
      secondaryOutcomes: try self.outcomes(outcomes?.secondaryOutcomes, of: number),
      sponsor: try text(section?.sponsorCollaboratorsModule?.leadSponsor?.name, of: number),
      changed: status?.lastUpdatePostDateStruct?.date.flatMap { PublicationDate($0) },
      hasResults: record.hasResults ?? (record.resultsSection != nil),
      adverseEvents: try events.flatMap { try adverseEvents($0, of: number) })
  }

  private static func enrolment(_ info: TrialRecord.EnrolmentInfo) -> RegisteredTrial.Enrolment? {
    guard let count = info.count, count >= 0 else { return nil }
    return RegisteredTrial.Enrolment(count: count, kind: kind(info.type))
  }

  private static func moment(_ date: TrialRecord.DateStruct) -> RegisteredTrial.Moment? {
    date.date.flatMap { PublicationDate($0) }.map {
      RegisteredTrial.Moment(date: $0, kind: kind(date.type))
    }
  }

  private static func kind(_ type: String?) -> RegisteredTrial.Kind? {
    switch type {
    case "ACTUAL": .actual
    case "ESTIMATED", "ANTICIPATED": .planned
    default: nil
    }
  }

  private static func countries(
    _ locations: [TrialRecord.Location], of number: String
  ) throws -> [String] {
    var seen: Set<String> = []
    return try locations.compactMap { try text($0.country, of: number) }
      .filter { seen.insert($0).inserted }
  }

  private static func outcomes(
    _ outcomes: [TrialRecord.Outcome]?, of number: String
  ) throws -> [RegisteredTrial.Outcome] {
    try (outcomes ?? []).compactMap { outcome in
      guard let measure = try text(outcome.measure, of: number) else { return nil }
      return RegisteredTrial.Outcome(
        measure: measure, timeFrame: try text(outcome.timeFrame, of: number))
    }
  }

  private static func adverseEvents(
    _ module: TrialRecord.AdverseEventsModule, of number: String
  ) throws -> AdverseEvents? {
    let groups = try (module.eventGroups ?? []).compactMap { group -> AdverseEvents.Group? in
      guard let title = try text(group.title, of: number) else { return nil }
      return AdverseEvents.Group(
        title: title, deaths: share(group.deathsNumAffected, group.deathsNumAtRisk),
        serious: share(group.seriousNumAffected, group.seriousNumAtRisk),
        other: share(group.otherNumAffected, group.otherNumAtRisk))
    }
    // A group that cannot be named would leave the others standing as if they were all.
    guard !groups.isEmpty, groups.count == module.eventGroups?.count else { return nil }
    return AdverseEvents(
      groups: groups, threshold: try text(module.frequencyThreshold?.text, of: number),
      timeFrame: try text(module.timeFrame, of: number))
  }

  /// `nil` where the two numbers cannot be of one group.
  private static func share(_ affected: Int?, _ atRisk: Int?) -> AdverseEvents.Share? {
    guard let affected, let atRisk, affected >= 0, affected <= atRisk else { return nil }
    return AdverseEvents.Share(affected: affected, atRisk: atRisk)
  }

  private static func text(_ text: String?, of number: String) throws -> String? {
    guard let text else { return nil }
    guard text.utf8.count <= longest else {
      throw Fault(reason: "A text of the trial \(number) is longer than 4 kB.")
    }
    let tidied = FeedText.tidied(text)
    return tidied.isEmpty ? nil : tidied
  }
}
