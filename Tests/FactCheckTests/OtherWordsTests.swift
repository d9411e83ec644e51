import FactCheck
import Literature
import Testing

/// What is told in other words than the passage's: the plain word finds the medical one, a word that
/// only explains is no claim, and what is lost on the way is heard all the same. All studies are
/// invented.
@Suite struct OtherWordsTests {
  static let study = Fixture.study(
    "Lamps and naps in multiple sclerosis",
    [
      (
        "METHODS",
        """
        From May to September 2020, 140 MS patients and 140 healthy controls were selected from two halls. \
        Guests were given placebo or honey for 16 weeks.
        """
      ),
      (
        "RESULTS",
        """
        The data suggest that a red lamp may shorten naps in winter halls. \
        Fragmentation of the wax did not alter the transmission of germs between the specimens. \
        Serum glucose fell after the amber lamp. \
        We saw normal genetic screening in two guests. \
        Only a minority of the guests wrote letters. \
        Reports came from 54 towns outside the valley. \
        Melatonin was bound to a protein of the blood. \
        Poisoning was more common in those who ingested lamp oil than in those who breathed it. \
        New factors such as noise and dust are of note. \
        Evening light enhances the pulse of guests, and this was related to naps.
        """
      ),
    ])

  private func objections(_ text: String, to study: Study = study) -> [Objection] {
    Fixture.objections(text, study).filter { $0.check != "plain_language" }
  }

  @Test(arguments: [
    ("The data show that a red lamp may shorten naps in winter halls.", "strength"),
    ("Breaking up the wax modified how microbes spread between the samples.", "negation"),
  ]) func stops(_ text: String, _ check: String) {
    let found = objections(text)
    #expect(found.contains { $0.check == check }, "\(text): \(found.map(\.check))")
  }

  @Test(arguments: [
    "The study compared 140 people with MS and 140 healthy people.",
    "Only a small number of the guests wrote letters.",
    "New factors, like traffic and smoke, are of note.",
    "Guests were given placebo (a harmless pill) or honey for 16 weeks.",
    "Melatonin (a hormone that the liver breaks down) was bound to a protein of the blood.",
    "Normal genetic screening (a look at DNA) was seen in two guests.",
    "More evidence is needed on the amber lamp and glucose.",
    "Poisoning was more common after swallowing lamp oil.",
  ]) func letsPass(_ text: String) {
    let found = objections(text)
    #expect(found.isEmpty, "\(text): \(found.map { "\($0.check): \($0.message)" })")
  }

  /// A passage alone, and a true sentence on it.
  @Test(arguments: [
    (
      "In sleepers the sum of the salts studied increased after honeydew but declined during continuation of the therapy with sugar.",
      "The salts studied had increased after honeydew but declined as the therapy continued with sugar."
    ),
    (
      "We observed normal handwriting activity in some guests classified as mild, and slightly increased levels of ink in two guests with normal genetic screening and four healthy controls.",
      "We also saw slightly increased levels of ink in two guests with no genetic screening faults and four healthy controls."
    ),
    (
      "In a winter complicated by restless naps, excellent light control is as foundational as appropriate soup gain and adequate candle intake.",
      "In a winter that is complicated by restless naps (naps first seen in a winter in a guest who did not have restless naps before), excellent light control is as important as healthy soup gain and candle intake."
    ),
    (
      "We compared the effects and abrupt discontinuation of honey and sugar. Naps increased with honey.",
      "The study compared the effects and sudden stop of two sleep-reducing foods, honey and sugar."
    ),
    (
      "The outcomes nap not achieved within 24 hours, and waking at night with noise were not reported. The trials left out guests.",
      "Trials often did not report outcomes (nap not achieved within 24 hours, waking at night)."
    ),
    (
      "The findings suggest that lamps tailored to guests may be better than standard lamps for long naps.",
      "We wanted to know how lamps tailored to guests are better than standard lamps for long naps."
    ),
    (
      "We found that wax growth changed after lamp inactivation in the halls with principal red wax cells, and the cause was heat.",
      "Heat in wax cells (a wax active in the halls) was the cause of growth after the lamp."
    ),
    (
      "Hormones keep the homeostasis of salt in the skin of guests.",
      "Hormones keep the balance of salt in the skin of guests."
    ),
  ]) func aTrueSentencePasses(_ passage: String, _ text: String) {
    let study = Fixture.study("Naps in multiple sclerosis", [("RESULTS", passage)])
    let found = objections(text, to: study)
    #expect(found.isEmpty, "\(text): \(found.map { "\($0.check): \($0.message)" })")
  }

  /// `Cell-associated` is part of a name, not a link.
  @Test func aLinkInANameIsNoLink() {
    let study = Fixture.study(
      "Naps in multiple sclerosis",
      [
        (
          "RESULTS",
          "Concomitant with the storm there was a dramatic increase in lamp specific activity, while the total lamp-associated light in the circulation remained unchanged."
        )
      ])
    let found = objections(
      "The storm caused an increase in lamp specific activity, while the total lamp light in the circulation remained unchanged.",
      to: study)
    #expect(!found.contains { $0.message.contains("“associated”") }, "\(found.map(\.message))")
  }

  /// A struck-out `not` leaves a `do` in a relative clause as well.
  @Test func aDoBehindThatIsHeard() {
    let study = Fixture.study(
      "Naps in multiple sclerosis",
      [
        (
          "RESULTS",
          "Conclusions: Readers with sub-threshold scores were unlikely to have a nap-level sum between ages 50 and 64 years."
        )
      ])
    let found = objections(
      "We conclude that readers with scores that did suggest a nap were unlikely to have a sum suggesting a nap between ages 50 and 64 years.",
      to: study)
    #expect(found.contains { $0.message.contains("“did suggest”") }, "\(found.map(\.message))")
  }

  @Test func aVerbOfDoingIsACauseThatTheSourceNames() {
    let found = objections("Evening light improves the pulse of guests.")
    #expect(!found.contains { $0.level == .block }, "\(found.map(\.message))")
  }

  @Test func aNumberOfPlacesIsNoAge() {
    let found = objections("Reports came from over 50 towns outside the valley.")
    #expect(!found.contains { $0.check == "population" }, "\(found.map(\.message))")
  }

  /// `10% of women` tells of women only; `80% were women` tells that the others were men.
  @Test(arguments: [
    ("Naps came back in less than 10% of older, post-menopausal women within 15 years.", true),
    ("Of 60 people with naps within 15 years, 80% were women.", false),
  ]) func womenOnlyAreNoMen(_ result: String, _ isStopped: Bool) {
    let study = Fixture.study(
      "Naps in older readers with multiple sclerosis",
      [("METHODS", "We studied 60 older readers with MS."), ("RESULTS", result)])
    let found = objections("Naps came back within 15 years in older men and women.", to: study)
    #expect(found.contains { $0.check == "population" && $0.message.contains("men") } == isStopped)
  }

  /// A sentence on another passage's infections does not stand for the side effects.
  @Test func infectionsThatWereStudiedAreNoSideEffectsOfTheTreatment() {
    let study = Fixture.study(
      "Lamps and colds in multiple sclerosis",
      [
        ("METHODS", "We looked at 48 people with MS over one winter who had a lamp."),
        (
          "RESULTS",
          """
          Infections of the nose were found in 12 people before the lamp came. \
          Adverse events of the lamp were glare and heat in 9 people.
          """
        ),
      ])
    let source = Fixture.checker.source(for: study)
    func missing(_ text: String, _ passage: String) -> [String] {
      let statement = Statement(text: text, kind: .finding, sources: [passage])
      let summary = Summary(
        writer: "test", headline: statement, teaser: statement, safety: [], found: [statement],
        matters: [], caution: [])
      return Fixture.checker.check(summary, against: source).missing
    }
    #expect(missing("Infections of the nose were found in 12 people.", "p2").contains("harms"))
    #expect(!missing("Side effects were glare and heat in 9 people.", "p3").contains("harms"))
  }

  /// The profile's own sentences are read once and kept: what is kept answers for that text alone.
  @Test func whatIsKeptChangesNoVerdict() {
    let source = Fixture.checker.source(for: Self.study)
    let line = Fixture.profile.safety[0].text
    func found(_ text: String) -> [Objection] {
      Fixture.checker.check(
        Statement(text: text, kind: .standing, sources: []), place: "safety[0]", against: source)
    }
    let first = found(line)
    #expect(first == found(line))
    #expect(!found(line + " Stop it today.").isEmpty)
    #expect(first == found(line))
  }
}
