import Literature
import Testing

@testable import Evidence

@Suite struct AboutTests {
  private func isAbout(_ abstract: String, title: String) throws -> Bool {
    try Reading.evidence(abstract, title: title).about.isAboutCondition
  }

  @Test(arguments: [
    // Cells and mice, the illness named once among the results.
    (
      "BACKGROUND: Regulatory T cells calm.\nRESULTS: The signals reversed asthma and multiple "
        + "sclerosis in mice.", "Two messengers and regulatory T cells"
    ),
    // A review that names it, with one other, as what it bears on.
    (
      "We review vesicles. In conclusion, they may help in Parkinson disease and multiple "
        + "sclerosis.", "Vesicles of nerve cells"
    ),
    // A treatment of it in the title, the illness only as background.
    (
      "BACKGROUND: Ocrelizumab is approved for multiple sclerosis.\nMETHODS: We describe a rash.",
      "Ocrelizumab-induced colitis"
    ),
    // The people studied have it, though the title does not say so.
    (
      "BACKGROUND: Writing has a tempo.\nMETHODS: Handwriting of PwMS and healthy controls was "
        + "compared.", "Tempo of handwriting"
    ),
    ("", "Multiple sclerosis in brief"),
    (
      "BACKGROUND: Repair of myelin fails in multiple sclerosis.\nRESULTS: Cells matured.",
      "Messengers of remyelination"
    ),
  ])
  func studied(_ abstract: String, _ title: String) throws {
    #expect(try isAbout(abstract, title: title))
  }

  @Test(arguments: [
    (
      "BACKGROUND: Diseases such as multiple sclerosis are common.\n"
        + "METHODS: 40 people with asthma were recruited.\nRESULTS: Wheeze fell.",
      "Samplumab in asthma"
    ),
    (
      "METHODS: People with stroke, tumours or multiple sclerosis were excluded.\n"
        + "RESULTS: Memory fell with age.", "Memory in old age"
    ),
    (
      "METHODS: 140 people were seen.\nRESULTS: Causes were migraine (40), injury (20), multiple "
        + "sclerosis (2) and tumours (1).", "Pain in the face in one clinic"
    ),
    (
      "METHODS: Symptoms were asked with the Multiple Sclerosis Neuropsychological Screening "
        + "Questionnaire.\nRESULTS: Training helped.", "Training of memory in veterans"
    ),
    ("METHODS: Peptides were measured by LC-MS/MS.\nRESULTS: Two rose.", "Peptides of the skin"),
    // One of many, more than once.
    (
      "METHODS: We searched for trials of yoga in stroke, epilepsy and multiple sclerosis.\n"
        + "RESULTS: Six were found. Pain fell. Mood rose. Gait was the same.\nCONCLUSIONS: For "
        + "stroke, epilepsy and multiple sclerosis little is known.", "Yoga and the nerves"
    ),
    // What a drug is otherwise for, said by the authors of another study.
    (
      "OBJECTIVE: We tested teriflunomide, an approved drug for multiple sclerosis, in slices.\n"
        + "RESULTS: Cells lived longer. Less was lost. Acid fell. Sugar rose.",
      "Teriflunomide keeps cells alive without oxygen"
    ),
    (
      "BACKGROUND: Disorders including multiple sclerosis cost money.\nMETHODS: We counted beds. "
        + "Wards were visited. Prices were noted.\nRESULTS: Beds were few.", "Beds of clinics"
    ),
  ])
  func onlyNamed(_ abstract: String, _ title: String) throws {
    #expect(try !isAbout(abstract, title: title))
  }

  @Test func aHeadingIsEnough() throws {
    let reader = try Reading.reader()
    func isAbout(mesh: [String] = [], keywords: [String] = []) -> Bool {
      reader.read(
        Study(
          title: "Fatigue at work", abstract: Abstract(reading: "Fatigue was asked for."),
          mesh: mesh, keywords: keywords)
      ).about.isAboutCondition
    }
    #expect(isAbout(mesh: ["Multiple Sclerosis, Relapsing-Remitting"]))
    #expect(isAbout(keywords: ["multiple sclerosis"]))
    #expect(!isAbout(mesh: ["Fatigue"]))
  }
}
