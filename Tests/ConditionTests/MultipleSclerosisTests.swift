import Testing

@testable import Condition

/// The MS folder itself: it loads, it is complete, and its cues do what their examples say.
@Suite struct MultipleSclerosisTests {
  static let folder = ConditionFolder.multipleSclerosis

  @Test func isComplete() throws {
    let profile = try ConditionLoader().load(folder: Self.folder)
    #expect(profile.short == "MS")
    #expect(profile.team == "MS team")
    #expect(profile.terms.count >= 180)
    #expect(profile.topics.count >= 25)
    #expect(profile.scales.count >= 25)
    #expect(Set(profile.safety.map(\.trigger)) == Set(SafetyLine.triggers))
    #expect(Set(profile.standing.map(\.id)).isSuperset(of: ProfileRules.standing))
  }

  @Test func explanationsAreOneShortSentence() throws {
    let profile = try ConditionLoader().load(folder: Self.folder)
    for term in profile.terms {
      let words = TextRules.words(term.explanation[...]).count
      #expect(TextRules.sentences(term.explanation).count == 1, "\(term.id)")
      #expect((7...22).contains(words), "\(term.id): \(words) words")
      #expect(term.explanation.hasSuffix("."), "\(term.id)")
    }
    for topic in profile.topics {
      for text in [topic.matters.person, topic.matters.family, topic.matters.team] {
        #expect((7...22).contains(TextRules.words(text[...]).count), "\(topic.id): \(text)")
      }
    }
  }

  @Test(
    "A study is said to be about the part of a topic that it names",
    arguments: [
      ("diet-vitamins", "Vitamin D was given daily.", ["vitamins"]),
      ("scans", "Brain atrophy was measured on MRI.", ["brain scans"]),
      ("scans", "The brain and the spinal cord were scanned.", nil),
      ("walking", "Gait and postural sway were measured.", ["walking", "balance"]),
      ("scans", "New T2 lesions were counted.", nil), ("fatigue", "Fatigue was rated.", nil),
    ] as [(String, String, [String]?)])
  func parts(topic: String, text: String, parts: [String]?) throws {
    let profile = try ConditionLoader().load(folder: Self.folder)
    #expect(try #require(profile.topic(topic)).parts(in: [Words(text)]) == parts)
  }

  @Test func comparisonsAreOnlyForWhatMayBeCompared() throws {
    let allowed = ["mechanism", "test", "design", "statistic", "measure", "anatomy"]
    for term in try ConditionLoader().load(folder: Self.folder).terms where term.comparison != nil {
      #expect(allowed.contains(term.category), "\(term.id)")
    }
  }

  @Test func nothingClaimsToBeReviewedYet() throws {
    let profile = try ConditionLoader().load(folder: Self.folder)
    #expect(profile.terms.allSatisfy { $0.review.level == .draft })
    #expect(profile.safety.allSatisfy { $0.review.level == .draft })
    #expect(profile.standing.allSatisfy { $0.review.level == .draft })
    #expect(profile.topics.allSatisfy { $0.review.level == .draft })
  }

  @Test func cuesFindTheirExamples() throws {
    let loader = ConditionLoader()
    let profile = try loader.load(folder: Self.folder)
    let examples = try loader.examples(folder: Self.folder)
    let triggers = SafetyTriggers(profile: profile)
    let topics = TopicFinder(profile: profile)
    for trigger in SafetyLine.triggers {
      #expect(examples.contains { $0.kind == .safety && $0.id == trigger && $0.isMet })
      #expect(examples.contains { $0.kind == .safety && $0.id == trigger && !$0.isMet })
    }
    for example in examples {
      let found =
        example.kind == .safety
        ? triggers.met(by: [example.text]).contains(example.id)
        : topics.topics(title: Words(example.text), abstract: []).contains { $0.id == example.id }
      #expect(found == example.isMet, "\(example.id): \(example.text)")
    }
  }

  @Test func namesInAbstractsAreFound() throws {
    let lexicon = Lexicon(profile: try ConditionLoader().load(folder: Self.folder))
    let text = "RRMS patients on Ocrevus had lower EDSS scores in an MS clinic; EAE mice did not."
    let found = lexicon.matches(in: text).map(\.entry)
    #expect(found.contains(.condition))
    #expect(found.contains(.model))
    for (kind, name) in [("type", "RRMS"), ("treatment", "ocrelizumab"), ("scale", "EDSS")] {
      #expect(lexicon.entries(named: name).contains { found.contains($0) }, "\(kind) \(name)")
    }
    #expect(lexicon.matches(in: "by LC-MS/MS and GC-MS").allSatisfy { $0.entry != .condition })
    #expect(lexicon.matches(in: "GM-CSF levels").count == 1)
  }
}
