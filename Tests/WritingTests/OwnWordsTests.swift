import Evidence
import Testing

@testable import Writing

@Suite("In words of our own")
struct OwnWordsTests {
  private func swapped(_ text: String) -> [String] {
    SwappedPair.all(in: text, from: 0, to: text.utf8.count).map(\.words)
  }

  @Test("Two plain words may change their places")
  func pairs() {
    #expect(swapped("Yoga was good for sleep and mood.") == ["mood and sleep"])
    #expect(swapped("The risk of pain or fatigue was low.") == ["fatigue or pain"])
  }

  @Test(
    "Where the order or the words around carry something they stay",
    arguments: [
      "People liked working and living with others.", "It was seen in mice and rats in a model.",
      "Linked to higher age and pain.", "Falls of age and pain, respectively.",
      "It rose in women and men with pain.",
    ])
  func kept(_ text: String) { #expect(swapped(text).isEmpty) }

  @Test("No pair of words that mean the same leads back to itself")
  func circles() throws {
    let all = try PhrasebookLoader.load(folder: PhrasebookTests.folder).rewording.all
    #expect(all.count > 300)
    let pairs = Dictionary(
      all.map { (String(decoding: $0.from, as: UTF8.self), $0.to) },
      uniquingKeysWith: { first, _ in first })
    for (from, to) in pairs { #expect(pairs[to] != from, "\(from) and \(to)") }
  }

  @Test("A short form that the study takes for something else is its own")
  func redefined() {
    let sentence = "The everyday dream and sound score (EDSS) was used."
    let study = InventedStudies.study(title: "Mood", sentences: [sentence])
    let context = InventedStudies.context(
      (study, Evidence(passages: InventedStudies.passages(study, [(.methods, sentence)]))))
    #expect(context.abbreviations["EDSS"] == "everyday dream and sound score")
    #expect(context.redefined == ["EDSS"])
    let same = "The Expanded Disability Status Score (EDSS) was used."
    let usual = InventedStudies.study(title: "Mood", sentences: [same])
    let known = InventedStudies.context(
      (usual, Evidence(passages: InventedStudies.passages(usual, [(.methods, same)]))))
    #expect(known.abbreviations["EDSS"] == nil)
    #expect(known.redefined.isEmpty)
  }

  @Test("A short form with a hyphen is written out")
  func hyphen() throws {
    let sentence = "The Mood Anxiety List for Adults (MAL-A) was used."
    let study = InventedStudies.study(title: "Mood", sentences: [sentence])
    let context = InventedStudies.context(
      (study, Evidence(passages: InventedStudies.passages(study, [(.methods, sentence)]))))
    try #require(context.abbreviations["MAL-A"] != nil)
    var pieces = Pieces("The MAL-A score fell")
    AbbreviationWriter(context: context).write(&pieces)
    #expect(TermMark.plain(pieces.text).contains("Anxiety List"))
    #expect(ShortForms.unexplained(in: TermMark.plain(pieces.text), context) == nil)
  }

  @Test(
    "A short form that a hyphen ties to a word is written out with it",
    arguments: [
      ("The LWT-based score fell", "The lamp walking test (LWT)-based score fell"),
      ("The serum-LWT level fell", "The serum-lamp walking test (LWT) level fell"),
      ("The LWT-B12 level fell", "The LWT-B12 level fell"),
    ])
  func tied(_ text: String, _ written: String) throws {
    let sentence = "The lamp walking test (LWT) was used."
    let study = InventedStudies.study(title: "Mood", sentences: [sentence])
    let context = InventedStudies.context(
      (study, Evidence(passages: InventedStudies.passages(study, [(.methods, sentence)]))))
    try #require(context.abbreviations["LWT"] != nil)
    var pieces = Pieces(text)
    AbbreviationWriter(context: context).write(&pieces)
    #expect(TermMark.introduced(pieces.text) == written)
  }

  @Test("A short form inside a long form is written out, too")
  func nested() {
    let sentences = ["Lamp light (LL) was measured.", "So was total LL (TLL)."]
    let study = InventedStudies.study(title: "Mood", sentences: sentences)
    let context = InventedStudies.context(
      (
        study,
        Evidence(
          passages: InventedStudies.passages(study, sentences.map { (.methods, $0) }))
      ))
    #expect(context.abbreviations["TLL"]?.lowercased() == "total lamp light")
  }

  @Test(
    "The name of a scale keeps all its capitals",
    arguments: [
      ("Lamp Winter Questionnaire (LWQ)", "Lamp Winter Questionnaire"),
      ("Lamp Winteria fever (LWF)", "lamp Winteria fever"),
    ])
  func names(_ introduced: String, _ written: String) {
    let sentence = "The \(introduced) was used, and a lamp was lit."
    let study = InventedStudies.study(title: "Mood", sentences: [sentence])
    let context = InventedStudies.context(
      (study, Evidence(passages: InventedStudies.passages(study, [(.methods, sentence)]))))
    guard let short = context.abbreviations.keys.first else {
      Issue.record("\(introduced) was not read")
      return
    }
    var pieces = Pieces("In men the \(short) score fell")
    AbbreviationWriter(context: context).write(&pieces)
    #expect(TermMark.plain(pieces.text).contains(written))
  }

  @Test("A significant predictor is a predictor; a significant lower risk a lower one")
  func significance() {
    var one = Pieces("Age was a significant predictor of falls")
    Significance.apply(to: &one)
    #expect(one.text == "Age was a predictor of falls")
    var other = Pieces("Women had a significant lower risk of falls")
    Significance.apply(to: &other)
    #expect(other.text == "Women had a lower risk of falls")
  }
}
