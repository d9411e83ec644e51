import Testing

@testable import Evidence

/// The ways in which an abstract names what it compares with, and names that say too little.
@Suite struct NamedComparatorTests {
  @Test(arguments: [
    (
      "METHODS: In this randomized trial 90 people with MS were randomly assigned to two kinds of "
        + "teaching - printed brochure (control) and online lessons (intervention).\nRESULTS: Falls "
        + "were counted.", "printed brochure"
    ),
    (
      "METHODS: 90 people with MS were followed.\nRESULTS: With samplumab as reference, placidol was "
        + "stopped less often.", "samplumab"
    ),
    (
      "METHODS: 90 people with MS were asked.\nRESULTS: Falls occurred in 3 of 40 women with pain (8%) "
        + "as compared with 9 of 41 women (22%) with deep fatigue.", "women with deep fatigue"
    ),
    (
      "METHODS: 90 people with MS were asked.\nRESULTS: Pain was told by 30%, compared with 44.4% in "
        + "migraine patients.", "migraine patients"
    ),
    (
      "METHODS: 90 people with MS were asked.\nRESULTS: Age did not differ between those who did and "
        + "those who did not nap.", "those who did not nap"
    ),
    (
      "METHODS: 90 people with MS were asked.\nRESULTS: Compared with uveitis without meningitis, "
        + "patients with both were younger.", "uveitis without meningitis"
    ),
    (
      "METHODS: 90 people were asked.\nRESULTS: Antibodies were found in people with MS but not in "
        + "people with migraine.", "people with migraine"
    ),
    (
      "METHODS: 90 people were asked.\nRESULTS: Patients named walking, whereas clinicians named "
        + "sight.", "clinicians"
    ),
    (
      "OBJECTIVES: We compared long dosing with the standard interval dosing (SID) in MS.\n"
        + "METHODS: 90 people with MS were followed.", "standard interval dosing"
    ),
    (
      "METHODS: 26 affected and 26 unaffected relatives gave blood.\nRESULTS: Levels were measured.",
      "unaffected relatives"
    ),
    (
      "METHODS: Sleep was better in newcomers than in those treated with samplumab before in 40 "
        + "people with MS.", "those treated with samplumab"
    ),
  ])
  func named(_ abstract: String, _ text: String) throws {
    #expect(try Reading.evidence(abstract).comparator?.text == text)
  }

  @Test(arguments: [
    "METHODS: 90 people with MS were asked.\nRESULTS: Sleep was worse in those who napped than in "
      + "those who did.",
    "METHODS: 90 people with MS were asked.\nRESULTS: Titres were higher in children than in adults.",
    "METHODS: 90 people with MS were asked.\nRESULTS: The change was larger than the treatment effect.",
    "METHODS: 90 people with MS were asked.\nRESULTS: More than 80% of all people working had pain.",
    "METHODS: 90 people with MS were asked.\nRESULTS: Titres were higher than in negative patients.",
  ])
  func tooLittleIsUnsure(_ abstract: String) throws {
    #expect(try Reading.evidence(abstract).comparator == nil)
  }

  @Test func theSamePeopleByTheirFigures() throws {
    let fell = try Reading.evidence(
      "METHODS: We followed 20 people with MS after a pump was implanted.\nRESULTS: The spasm score "
        + "decreased from 4.4 to 1.8 after 12 months.", title: "Pumps for spasm in MS")
    #expect(fell.comparesWithBefore)
    let country = try Reading.evidence(
      "METHODS: We followed the registry of a country.\nRESULTS: The incidence increased from 1.7 to "
        + "11.3 per 100,000.", title: "MS in a country: a cohort study")
    #expect(!country.comparesWithBefore)
  }

  @Test func aMarkOfWantIsNoAbsence() throws {
    let found = try Reading.evidence(
      "METHODS: 40 people with MS were seen twice.\nRESULTS: Levels were higher early on.")
    #expect(!found.absent.contains("comparator"))
  }

  @Test func ratesOfTwoMedicinesAreNoAbsence() throws {
    let found = try Reading.evidence(
      "METHODS: We used a register of 900 people with MS.\nRESULTS: The incidence of stopping was lowest "
        + "in fingolimod (19.7 per 100 person-years), followed by natalizumab (22.6).",
      title: "Stopping medicines in a register of MS")
    #expect(!found.absent.contains("comparator"))
  }

  @Test func healthyPeopleWhoWereStudiedAreNoComparator() throws {
    let text =
      "METHODS: Fifty healthy subjects were randomized to receive samplumab or placidol.\n"
      + "RESULTS: Levels were measured."
    let read = try Reading.evidence(text, title: "Samplumab or placidol: a crossover study")
    #expect(read.comparator?.text.contains("healthy") != true)
  }
}
