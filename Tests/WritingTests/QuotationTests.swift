import Evidence
import Literature
import Testing

@testable import Writing

@Suite("Quoting within the rights of others")
struct QuotationTests {
  private func passage(_ text: String) -> Passage {
    Passage(
      id: "p1", role: .results, section: "abstract", text: text, start: 0, end: text.utf8.count)
  }

  @Test("A short sentence is quoted letter for letter")
  func short() throws {
    let quote = try #require(Quotation(passage("Sleep was longer (P = 0.02) in women.")))
    #expect(quote.text == "“Sleep was longer (P = 0.02) in women.”")
    #expect(quote.words == 8)
  }

  @Test("A long sentence is cut after a clause and marked, or not quoted")
  func long() throws {
    let head = "Sleep was longer in women who trained than in women who rested"
    let tail = "and mood was better in those who trained for twelve weeks in a group with a coach."
    let quote = try #require(Quotation(passage("\(head), \(tail)")))
    #expect(quote.text == "“\(head)” …")
    #expect(quote.words <= Quotation.longest)
    let but = "but mood was worse in those who trained for twelve weeks in a group with a coach."
    #expect(Quotation(passage("\(head), \(but)")) == nil)
  }

  @Test("A bracket with a test may be left off the end where words are short")
  func statistics() {
    let text = "Scores at home and in the clinic were strongly related (r = .80, p = .01)."
    #expect(
      Quotation(passage(text), longest: 10)?.text
        == "“Scores at home and in the clinic were strongly related” …")
    #expect(Quotation(passage(text), longest: 8) == nil)
    let limited = "Scores at home and in the clinic were related (p = .01, not in men)."
    #expect(Quotation(passage(limited), longest: 10) == nil)
  }

  @Test("A joint to a sentence that is not there is left off, and no bracket is cut through")
  func joints() {
    #expect(
      Quotation(passage("Furthermore, sleep was longer in women."))?.text
        == "“sleep was longer in women.”")
    #expect(
      Quotation(passage("However, sleep was longer in women."))?.text
        == "“However, sleep was longer in women.”")
    #expect(Quotation(passage("Moreover, it was longer in women.")) == nil)
    let nested = "Scores at home and in the clinic were related (women, n (%); 4 (20%), p = .01)."
    #expect(Quotation(passage(nested), longest: 11) == nil)
  }

  @Test("Where it must be quoted, brackets with tests are left out and the gap is shown")
  func elided() {
    let text = "Scores at home (r = .80, p = .01) and in the clinic were strongly related."
    #expect(
      Quotation(passage(text), isMain: true)?.text
        == "“Scores at home” … “and in the clinic were strongly related.”")
    let end = "Scores at home and in the clinic were strongly related (p < 0.01)."
    #expect(
      Quotation(passage(end), isMain: true)?.text
        == "“Scores at home and in the clinic were strongly related” …")
    let figures = "Sleep was much longer at home than away (7.1 vs 6.2 hours, p < 0.01)."
    #expect(
      Quotation(passage(figures), isMain: true)?.text
        == "“Sleep was much longer at home than away” … “7.1 vs 6.2 hours” …")
    let limited = "Scores at home (p = .01, not in men) and in the clinic were strongly related."
    #expect(Quotation(passage(limited), isMain: true)?.text == "“\(limited)”")
    let three =
      "Sleep at home (p = .1), in the clinic (p = .2), at work (p = .3) rose (p = .4) then."
    #expect(ElidedQuotation(of: three, longest: 25) == nil)
  }

  @Test("Quotes stay within 15% of the abstract, unless the licence is open")
  func budget() {
    let words = Array(repeating: "word", count: 100).joined(separator: " ")
    var closed = QuoteBudget(study: InventedStudies.study(title: "T", sentences: [words]))
    #expect(closed.allows(quoted: 15, texts: []) != nil)
    #expect(closed.allows(quoted: 16, texts: []) == nil)
    closed.take(quoted: 10, copied: [])
    #expect(closed.mayQuote(5) && !closed.mayQuote(6))
    // `age-matched` is one word, as the rights count it.
    let compounds = Array(repeating: "age-matched", count: 100).joined(separator: " ")
    let joined = QuoteBudget(study: InventedStudies.study(title: "T", sentences: [compounds]))
    #expect(joined.allows(quoted: 15, texts: []) != nil && joined.mayQuote(15))
    #expect(joined.allows(quoted: 16, texts: []) == nil && !joined.mayQuote(16))
    let open = InventedStudies.study(title: "T", sentences: [words], licence: "CC BY 4.0")
    #expect(QuoteBudget(study: open).allows(quoted: 1000, texts: []) != nil)
    #expect(QuoteBudget.isOpen("This invented article is under the licence CC BY 4.0"))
    #expect(!QuoteBudget.isOpen("CC BY-NC-ND 4.0"))
  }
}
