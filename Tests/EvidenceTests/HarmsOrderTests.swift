import Testing

@testable import Evidence

/// Deaths stand first among the sources of harms.
struct HarmsOrderTests {
  @Test func deathsComeFirst() throws {
    let harms = try Reading.evidence(
      "METHODS: We treated 30 patients with MS with samplumab.\n"
        + "RESULTS: Adverse events were mild. Side effects were flushing and nausea. Infections "
        + "were treated. Tolerability was good. Two patients died of hepatitis."
    ).harms
    #expect(harms.reported)
    #expect(harms.sources.first == "p6")
  }

  @Test func theDeathOfCellsIsNoDeath() throws {
    let harms = try Reading.evidence(
      "METHODS: We treated 30 patients with MS with samplumab.\n"
        + "RESULTS: Markers of neuronal death fell by 12%. Adverse events were mild."
    ).harms
    #expect(harms.sources.first == "p3")
  }

  @Test func aShareAmongTheMethodsIsTold() throws {
    let harms = try Reading.evidence(
      "METHODS: In this trial 129 people with MS got samplumab. Infusion-related reactions occurred "
        + "in 12.4% of patients.\nCONCLUSIONS: Samplumab was as good.",
      title: "Samplumab in multiple sclerosis"
    ).harms
    #expect(harms.reported && harms.sources == ["p2"])
  }
}
