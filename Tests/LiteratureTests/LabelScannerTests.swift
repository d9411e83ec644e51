import Testing

@testable import Literature

struct LabelScannerTests {
  private func labels(_ text: String) -> [String?] {
    Abstract(reading: text).sections.map(\.label)
  }

  @Test(arguments: [
    ("AIM: to nap.\nMETHODS: We napped.", ["AIM", "METHODS"]),
    (
      "Background: Naps help. Methods: We napped. Results: It helped.",
      ["Background", "Methods", "Results"]
    ),
    ("Naps help. METHODS: We napped.", [nil, "METHODS"]),
    ("Naps help.Methods:We napped.Results:Better.", [nil, "Methods", "Results"]),
    ("Purpose: To nap.", ["Purpose"]),
    (
      "(1) Background: Naps; (2) Methods: 12 slept; (3) Results: Fine.",
      ["Background", "Methods", "Results"]
    ),
    ("We napped (twice) CONCLUSION: Fine.", [nil, "CONCLUSION"]),
    (
      "DESIGN, SETTING, AND PARTICIPANTS: A room.\nMAIN OUTCOME MEASURE(S): Naps.",
      ["DESIGN, SETTING, AND PARTICIPANTS", "MAIN OUTCOME MEASURE(S)"]
    ),
    ("METHODS: We napped.\nNAP PHYSIOLOGY: It helps.", ["METHODS", "NAP PHYSIOLOGY"]),
    ("UNLABELLED: Naps.\nRESULTS: Fine.", [nil, "RESULTS"]),
    (
      "Materials & methods: Beds. Results & conclusions: Fine.",
      ["Materials & methods", "Results & conclusions"]
    ),
    ("RESULTS : Fine.\r\nCONCLUSIONS : Good.\r\n", ["RESULTS", "CONCLUSIONS"]),
    (
      "BackgroundNaps help.Methods40 people napped (a lot). Results(1) rNAP fell. ConclusionsGood.",
      ["Background", "Methods", "Results", "Conclusions"]
    ),
    ("ObjectiveTo nap. ResultsrNAP22 rose.", ["Objective", "Results"]),
    ("MethodsWe napped all day.", [nil]),
    ("We napped. ResultsDB holds it. MethodsX too.", [nil]),
    ("Methodsological care. Results were fine.", [nil]),
    (
      "CLINICALTRIALS.GOV IDENTIFIER: NCT00000000.\nFUNDING: None.",
      ["CLINICALTRIALS.GOV IDENTIFIER", "FUNDING"]
    ),
  ])
  func `headings are found`(text: String, expected: [String?]) {
    #expect(labels(text) == expected)
  }

  @Test(arguments: [
    "We report the Results: see the table.", "It was late. Results: see the table.",
    "COVID-19: a threat to naps.", "Naps at 10:30 or https://example.org/naps: fine.",
    "They fell into two groups: short. Others: long.", "In mice, results: good; methods: bad.",
    "::::", ": METHODS", "METHODS",
  ])
  func `prose with colons stays whole`(text: String) {
    #expect(labels(text) == [nil])
    #expect(Abstract(reading: text).sections.map(\.text) == [text])
  }

  @Test func `the text of a section is never changed`() {
    let text = "METHODS:  We  napped\tonce.\n\nThen again. \nRESULTS: n = 3;\u{00A0}fine"
    #expect(
      Abstract(reading: text).sections.map(\.text) == [
        "We  napped\tonce.\n\nThen again.", "n = 3;\u{00A0}fine",
      ])
  }

  @Test func `an empty text has no section`() {
    #expect(Abstract(reading: " \n ").sections.isEmpty)
    #expect(Abstract(reading: "").isEmpty)
  }

  @Test func `no letter is ever lost, whatever stands between colons`() {
    let pieces = [
      "Results:", "METHODS: ", ". ", "\n", "é", "(2) ", ":", "nap ", "Aims/Methods:", "\r\n", "A",
    ]
    var state: UInt64 = 42
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<9 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let back = Abstract(reading: text).sections
        .map { ($0.label.map { $0 + ":" } ?? "") + $0.text }.joined()
      let letters: (String) -> [UInt8] = { $0.utf8.filter { $0 > 0x3A && !"()".utf8.contains($0) } }
      #expect(letters(back) == letters(text))
    }
  }
}
