import Literature
import Testing

@testable import Evidence

@Suite struct PassageTests {
  @Test func offsetsGiveTheTextBackByteForByte() throws {
    for study in SampleStudies.all() {
      let sections = study.abstract.sections
      let passages = PassageReader.passages(of: study).filter { $0.id.hasPrefix("p") }
      var section = 0
      var last = 0
      for passage in passages {
        if passage.start < last { section += 1 }
        last = passage.end
        // A section of one sentence may follow another with the same offsets.
        while section < sections.count,
          slice(sections[section].text, passage.start, passage.end) != passage.text
        {
          section += 1
        }
        #expect(section < sections.count, "\(study.id) \(passage.id)")
      }
    }
  }

  private func slice(_ text: String, _ start: Int, _ end: Int) -> String? {
    let bytes = Array(text.utf8)
    guard start < end, end <= bytes.count else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  @Test func idsCountOverTheWholeAbstract() throws {
    let found = try Reading.evidence(
      "METHODS: One thing was done. Another followed.\nRESULTS: It worked.")
    #expect(found.passages.map(\.id) == ["t", "p1", "p2", "p3"])
    #expect(found.passages.map(\.role) == [.title, .methods, .methods, .results])
    #expect(found.passage("p3")?.section == "RESULTS")
  }

  @Test func rolesWithoutLabels() throws {
    let found = try Reading.evidence(
      "Fatigue is common in multiple sclerosis and little is known of its causes. "
        + "We aimed to determine whether samplumab lessens fatigue. "
        + "Forty patients were recruited and were randomly assigned to samplumab or placebo. "
        + "Fatigue scores were significantly lower with samplumab (p < 0.01). "
        + "In conclusion, these findings suggest that samplumab may help.")
    #expect(
      found.passages.filter { $0.id.hasPrefix("p") }.map(\.role)
        == [.background, .objective, .methods, .results, .conclusions])
  }

  @Test func metadataIsAPassage() throws {
    let found = try Reading.evidence(
      "RESULTS: Pain fell.", types: ["Journal Article"], funding: ["A", "B"])
    #expect(found.passage("m:funding")?.text == "A; B")
    #expect(found.passage("m:types")?.text == "Journal Article")
  }
}
