import Testing

@testable import Web

@Suite struct SpellingHelpTests {
  private let help = SpellingHelp(names: [
    "fatigue", "spasticity", "natalizumab", "Fictolimab (Fantasia)", "tiredness", "walking",
    "talking",
  ])

  @Test(arguments: [
    ("fatigeu", "fatigue"), ("spasticty", "spasticity"),
    ("natalizomab walking", "natalizumab walking"),
    ("fantaisa", "fantasia"), ("Fatige", "fatigue"),
  ])
  func findsTheWordThatWasMeant(typed: String, meant: String) {
    #expect(help.suggestion(for: typed) == meant)
  }

  @Test(arguments: ["fatigue", "zzyzx", "fat", "", "malking", "wwalk", "-- ?"])
  func isSilentWhereNothingIsNearOrTwoAre(typed: String) {
    #expect(help.suggestion(for: typed) == nil)
  }

  @Test func aTieIsBrokenByTheFirstLetter() {
    let help = SpellingHelp(names: ["balance", "valance"])
    #expect(help.suggestion(for: "balanse") == "balance")
    #expect(help.suggestion(for: "xalance") == nil)
  }
}
