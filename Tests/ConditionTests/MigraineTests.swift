import Testing

@testable import Condition

/// The second condition: made of data alone, and held to the same rules.
@Suite struct MigraineTests {
  static let folder = ConditionFolder.multipleSclerosis.replacing(
    "multiple-sclerosis", with: "migraine")

  @Test func isComplete() throws {
    let profile = try ConditionLoader().load(folder: Self.folder)
    #expect(profile.name == "migraine" && profile.team == "headache team")
    #expect(profile.terms.count >= 40)
    #expect(profile.treatments.count >= 10)
    #expect(profile.scales.count >= 10)
    #expect(Set(profile.standing.map(\.id)).isSuperset(of: ProfileRules.standing))
    #expect(profile.terms.allSatisfy { $0.review.level == .draft })
    #expect(profile.treatments.allSatisfy { $0.review.level == .draft })
    #expect(profile.treatments.flatMap(\.status).allSatisfy { $0.source?.isEmpty == false })
  }

  @Test func saysNothingOfMS() throws {
    let profile = try ConditionLoader().load(folder: Self.folder)
    let texts =
      profile.terms.map(\.explanation) + profile.topics.map(\.explanation)
      + profile.topics.flatMap { [$0.matters.person, $0.matters.family, $0.matters.team] }
      + profile.safety.map(\.text) + profile.standing.map(\.text)
      + profile.treatments.map(\.explanation)
    for text in texts {
      #expect(!text.contains("MS") && !text.contains("sclerosis"), "\(text)")
    }
  }

  @Test func cuesFindTheirExamples() throws {
    let profile = try ConditionLoader().load(folder: Self.folder)
    let triggers = SafetyTriggers(profile: profile)
    let topics = TopicFinder(profile: profile)
    for example in try ConditionLoader().examples(folder: Self.folder) {
      let found =
        example.kind == .safety
        ? triggers.met(by: [example.text]).contains(example.id)
        : topics.topics(title: Words(example.text), abstract: []).contains { $0.id == example.id }
      #expect(found == example.isMet, "\(example.id): \(example.text)")
    }
  }
}
