import FactCheck
import Literature
import Testing

/// A finding told of more or other people than were studied. All studies are invented.
@Suite struct WidenedPopulationTests {
  static let women = Fixture.study(
    "Lamps for older women with relapsing-remitting multiple sclerosis",
    [
      ("METHODS", "Some 84 older women with RRMS used a lamp; 40 women used none."),
      (
        "RESULTS",
        "Sleep was longer in older women with lamps. Some people felt warm. Balance improved in women with RRMS."
      ),
    ])
  static let mixed = Fixture.study(
    "Lamps in multiple sclerosis",
    [
      (
        "METHODS",
        "We studied 120 patients of all ages with all types of multiple sclerosis; 72% were women."
      ),
      ("RESULTS", "All patients slept longer with lamps. Everyone felt warm."),
    ])
  static let rats = Fixture.study(
    "Compound K4 and nerve repair in rats",
    [
      (
        nil,
        "Rats were fed compound K4 for 21 days. Compound K4 improved nerve repair in treated rats. Treated rats walked further."
      )
    ])

  private func objects(_ text: String, _ study: Study, _ checks: Set<String>) -> Bool {
    Fixture.objections(text, study).contains { checks.contains($0.check) }
  }

  @Test(arguments: [
    "Sleep was longer in older men and women with lamps.",
    "Lamps made sleep longer in people of all ages.",
    "Lamps made sleep longer in people of any age.",
    "Balance improved in women with all types of MS.",
    "Balance improved in every type of MS.",
    "All people felt warm.",
    "Everyone felt warm.",
    "All of the women slept longer with lamps.",
    "Sleep was longer in children with lamps.",
    "Balance improved in men with RRMS.",
    "Balance improved in men.",
    "Balance improved in girls with RRMS.",
    "Sleep was longer in teenagers with lamps.",
    "Every person felt warm.",
    "Everybody felt warm.",
    "All patients felt warm.",
    "Balance improved in women with all forms of MS.",
    "Balance improved in women with any type of multiple sclerosis.",
    "Balance improved in women with secondary progressive MS.",
    "Sleep was longer in people of every age with lamps.",
  ]) func widerIsObjectedTo(_ text: String) {
    #expect(objects(text, Self.women, ["population"]), "\(text)")
  }

  @Test(arguments: [
    "Sleep was longer in older women with lamps.",
    "Some people felt warm.",
    "Balance improved in women with relapsing-remitting MS.",
    "The study was of 84 older women.",
  ]) func theStudiedPass(_ text: String) {
    #expect(!objects(text, Self.women, ["population"]), "\(text)")
  }

  @Test(arguments: [
    "All people slept longer with lamps.",
    "Everyone felt warm.",
    "The study was of 120 people of all ages.",
    "It took in 120 people with all types of MS.",
    "The others were men.",
  ]) func whatTheSourceSaysOfAllPasses(_ text: String) {
    #expect(!objects(text, Self.mixed, ["population"]), "\(text)")
  }

  @Test(arguments: [
    "Compound K4 improved nerve repair in treated people.",
    "Treated people walked further.",
    "People were fed compound K4 for 21 days.",
    "Compound K4 improved nerve repair in patients.",
    "Treated human volunteers walked further.",
    "Compound K4 helped women to walk further.",
  ]) func peopleForAnimalsAreObjectedTo(_ text: String) {
    #expect(objects(text, Self.rats, ["species", "population"]), "\(text)")
  }

  @Test(arguments: [
    "Compound K4 improved nerve repair in treated rats.",
    "Treated rats walked further.",
    "Rats, not people, were fed compound K4 for 21 days.",
  ]) func animalsPass(_ text: String) {
    #expect(!objects(text, Self.rats, ["species", "population"]), "\(text)")
  }

  static let births = Fixture.study(
    "Warm lamps during pregnancy",
    [
      (
        "RESULTS",
        "The lamp was liked by 9 of 22 (41%) women. Pregnant women with a lamp slept longer than those without."
      )
    ])

  @Test(arguments: [
    "Pregnant men and women with a lamp slept longer.",
    "The lamp was liked by 9 of 22 men and women.",
  ]) func whatOnlyWomenHaveIsNotToldOfMen(_ text: String) {
    #expect(objects(text, Self.births, ["population"]), "\(text)")
  }

  @Test func aShareOfWomenLeavesMen() {
    #expect(!objects("Men and women slept longer with lamps.", Self.mixed, ["population"]))
  }
}
