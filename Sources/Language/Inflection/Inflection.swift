/// Gives a word's dictionary form and its inflected forms: first irregular words of English, then
/// endings learnt from CRAFT, then the regular endings.
///
/// Words are in small letters. Tags without endings of their own (`IN`, `RB` …) leave a word as it
/// is.
package struct Inflection: Sendable {
  private let endings: EndingRules

  /// The inflection that is part of the program.
  package static let standard = Inflection(model: ModelBytes.inflection)

  /// - Parameter model: what training gave; with any other bytes only irregular and regular forms
  ///   are known.
  package init(model: [UInt8]) { endings = EndingRules(model) ?? EndingRules() }

  /// The dictionary form: `lemma("relapsed", .vbd)` is `relapse`, `lemma("diagnoses", .nns)` is
  /// `diagnosis`.
  package func lemma(_ form: String, _ tag: Tag) -> String {
    guard let kind = InflectedKind(tag) else { return form }
    if let known = IrregularWords.lemma(form, kind) { return known }
    guard kind != .base else { return form }
    return endings.apply(to: form, .init(kind, .lemma)) ?? RegularEndings.lemma(form, kind)
  }

  /// The inflected form: `form("relapse", .vbg)` is `relapsing`, `form("study", .nns)` is `studies`;
  /// of two the commoner (`was` for `be` with VBD, `are` with VBP).
  package func form(_ lemma: String, _ tag: Tag) -> String {
    guard let kind = InflectedKind(tag) else { return lemma }
    if tag == .vbp, lemma == "be" { return "are" }
    if let known = IrregularWords.form(lemma, kind) { return known }
    guard kind != .base else { return lemma }
    return endings.apply(to: lemma, .init(kind, .form)) ?? RegularEndings.form(lemma, kind)
  }
}
