import Condition

extension TermWriter {
  /// A short form that has no plain word is written out: `Gamma Knife radiosurgery (GKRS)`.
  func written(
    _ term: Term, _ printed: String, _ range: Range<Int>, in pieces: Pieces
  ) -> (String, Range<Int>)? {
    guard isShortForm(printed), !isShortForm(term.name),
      term.name.lowercased() != printed.lowercased(),
      // `CPZ` is not short for `cuprizone model`.
      let initial = term.name.split(separator: " ").last?.first.map({ String($0).uppercased() }),
      printed.uppercased().contains(initial)
    else { return nil }
    let name = LowerCase.first(of: term.name)
    let kept = term.name.dropFirst().contains(where: \.isUppercase) ? term.name : name
    return (
      TermMark.mark(
        key: "glossary:\(term.id)", first: "\(kept) (\(printed))", later: printed, alone: kept),
      range
    )
  }
}
