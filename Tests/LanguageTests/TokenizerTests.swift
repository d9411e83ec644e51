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
    ("1·16", 1.16), ("5-7", 5), ("1,240", 1240), ("12,240,500", 12_240_500),
    ("1\u{2009}240", 1240), ("1\u{A0}240", 1240), ("1\u{202F}240\u{202F}300", 1_240_300),
    ("1'240", 1240), ("1\u{2019}240", 1240), ("1·240", 1.24), ("1,240.5", 1240.5),
    ("123%", 123), ("a hundred and twenty people", 120), ("a thousand people", 1000),
    ("a hundred people", 100), ("50 000 IU", 50_000), ("5 × 10³ cells", 5000),
    ("3.1 × 10\u{207B}\u{2078}", 3.1e-8),
    ("2 x 10^9/L", 2e9), ("10\u{2076} copies", 1e6), ("\u{2011}0.5", -0.5),
  ])
  func readsNumbers(text: String, value: Double) {
    let quantities = QuantityReader.quantities(in: Tokenizer.tokens(in: text))
    #expect(quantities.first?.value == value)
  }

  @Test(arguments: [
    ("5%-7%", [5.0, 7]), ("39 +/-3", [39, 3]), ("39 ± 3", [39, 3]),
    ("in 2015,120 people", [2015, 120]),
    ("-2 to -1", [-2, -1]), ("-0.5\u{2013}0.7", [-0.5, 0.7]), ("2,5", [2, 5]), ("0,123", [0, 123]),
    ("IL-2 and CD20", [2]), ("(5\u{2013}7)", [5, 7]), ("37 °C-5", [37, 5]), ("1 240", [1, 240]),
    ("1,2,345", [1, 2345]),
  ])
  func tellsSignsFromRanges(text: String, values: [Double]) {
    #expect(QuantityReader.quantities(in: Tokenizer.tokens(in: text)).map(\.value) == values)
  }

  @Test(arguments: [
    String(repeating: "6", count: 60), "1,000,000,000,000,000", "-9999999999999999",
    "5 × 10^18", "a million million million million",
  ])
  func aRowOfDigitsThatNothingCountsIsNoNumber(text: String) {
    #expect(
      QuantityReader.quantities(in: Tokenizer.tokens(in: text)).allSatisfy { abs($0.value) < 1e15 })
  }

  @Test func readsPercent() {
    let quantities = QuantityReader.quantities(
      in: Tokenizer.tokens(in: "47% and 3 per cent, ten percent, 5"))
    #expect(quantities.map(\.kind) == [.percent, .percent, .percent, .whole])
  }
}
