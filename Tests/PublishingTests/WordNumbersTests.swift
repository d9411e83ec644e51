import Testing

@testable import Publishing

@Suite struct WordNumbersTests {
  @Test func eachWordKeepsTheNumberItWasGiven() {
    var numbers = WordNumbers()
    #expect(numbers.number(of: Array("walking".utf8)) == nil)
    // More than the table has room for at first.
    for number in 0..<9000 {
      let word = Array("word\(number)".utf8)
      #expect(numbers.number(of: word) == nil)
      numbers.add(word, number: number % 7 == 0 ? -1 : number)
    }
    for number in 0..<9000 {
      #expect(numbers.number(of: Array("word\(number)".utf8)) == (number % 7 == 0 ? -1 : number))
    }
    #expect(numbers.number(of: Array("word9000".utf8)) == nil)
    #expect(numbers.number(of: []) == nil)
  }
}
