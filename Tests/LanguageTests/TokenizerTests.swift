import Language
import Testing

@Suite struct TokenizerTests {
  @Test func cutsWordsNumbersAndMarks() {
    let tokens = Tokenizer.tokens(in: "CD20 rose to 8,448 (\u{2212}1·16%), patients' IL-2.")
    #expect(
      tokens.map(\.text) == [
        "CD20", "rose", "to", "8,448", "(", "\u{2212}", "1·16", "%", ")", ",", "patients", "'",
        "IL", "-", "2", ".",
      ])
  }

  @Test(arguments: [
    ("8,448 people", 8448.0), ("twelve people", 12), ("thirty-four people", 34),
    ("two hundred and six people", 206),
    ("two-hundred nineteen people", 219), ("Eight-thousand four-hundred twenty-two people", 8422),
    ("Two thousand eight hundred sixteen women", 2816), ("hundred and forty-three people", 143),
    ("-0.83 \u{B5}m", -0.83), ("(\u{2212}2)", -2),
    ("1·16", 1.16), ("5-7", 5),
  ])
  func readsNumbers(text: String, value: Double) {
    let quantities = QuantityReader.quantities(in: Tokenizer.tokens(in: text))
    #expect(quantities.first?.value == value)
  }

  @Test func readsPercent() {
    let quantities = QuantityReader.quantities(
      in: Tokenizer.tokens(in: "47% and 3 per cent, ten percent, 5"))
    #expect(quantities.map(\.kind) == [.percent, .percent, .percent, .whole])
  }
}
