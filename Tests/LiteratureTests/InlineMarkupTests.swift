import Testing

@testable import Literature

struct InlineMarkupTests {
  private func text(_ abstractText: String) throws -> String? {
    let abstract = "<Abstract><AbstractText>\(abstractText)</AbstractText></Abstract>"
    let record = PubMedSamples.article(abstract: abstract)
    let item = RecordParser().parse(
      RawRecord(kind: .pubmedArticle, bytes: Array(record.utf8), origin: Origin(file: "x.xml")))
    switch item {
    case .study(let study, _): return study.abstract.sections.first?.text
    case .unreadable(let unreadable): throw unreadable
    case .deletion: return nil
    }
  }

  @Test(arguments: [
    ("10<sup>9</sup> cells and H<sub>2</sub>O", "10⁹ cells and H₂O"),
    ("10<sup>-3</sup>, 10<sup>−3</sup>, R<sup>2</sup>", "10⁻³, 10⁻³, R²"),
    ("10<sup>2.5</sup> and PM<sub>2.5</sub>", "10^2.5 and PM2.5"),
    ("the 15<sup>th</sup> of May", "the 15th of May"),
    ("CD4<sup>+</sup> cells, Cx43<sup>fl/fl</sup>", "CD4⁺ cells, Cx43^fl/fl"),
    ("Group<sub>LOW</sub> (p<sub>=</sub>0.04)", "Group_LOW (p=0.04)"),
    ("<i>S. somnus</i> <b>and</b> <u>others</u>", "S. somnus and others"),
    ("<i>a</i> <b>b</b>", "a b"), ("5 μm &lt; 6 µm &amp; more", "5 μm < 6 µm & more"),
    ("x<sup><i>n</i></sup>", "xⁿ"), ("a<![CDATA[ <b> ]]>c", "a <b> c"),
    ("one\n          two\t three  four", "one two three  four"),
    ("n&#160;=&#xA0;3", "n\u{00A0}=\u{00A0}3"), ("drug<sup>®</sup>", "drug®"),
  ])
  func `inline markup keeps its meaning`(markup: String, plain: String) throws {
    #expect(try text(markup) == plain)
  }

  @Test(arguments: [
    (
      "<mml:msubsup><mml:mi>T</mml:mi> <mml:mn>2</mml:mn> <mml:mo>∗</mml:mo></mml:msubsup>",
      "T₂∗"
    ),
    (
      "<mml:mfrac><mml:mi>a</mml:mi><mml:mrow><mml:mi>b</mml:mi><mml:mo>+</mml:mo><mml:mn>1</mml:mn></mml:mrow></mml:mfrac>",
      "a/(b+1)"
    ),
    ("<mml:msqrt><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:msqrt>", "√(x²)"),
    (
      "<mml:semantics><mml:mi>k</mml:mi><mml:annotation>\\kappa</mml:annotation></mml:semantics>",
      "k"
    ),
  ])
  func `formulas stay readable`(markup: String, plain: String) throws {
    let math = "<mml:math xmlns:mml=\"http://www.w3.org/1998/Math/MathML\">\(markup)</mml:math>"
    #expect(try text("so \(math) it is") == "so \(plain) it is")
    // The record is cut out of its file: the prefix may be declared nowhere in it.
    #expect(try text("so <mml:math>\(markup)</mml:math> it is") == "so \(plain) it is")
  }
}
