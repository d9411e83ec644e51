import FactCheck

/// Says behind a quotation what its short forms mean: `“EDSS was lower” (EDSS: disability score)`. The
/// authors' words stay as they are.
struct QuoteGloss {
  static let most = 3
  let context: StudyContext

  /// The ways to say an item, with a glossed quotation before each bare one.
  func glossed(_ candidates: [Candidate]) -> [Candidate] {
    candidates.flatMap { candidate -> [Candidate] in
      guard candidate.way == .quote, candidate.statements.count == 1,
        let text = text(candidate.statements[0].text)
      else { return [candidate] }
      var with = candidate
      with.statements[0].text = text
      return [with, candidate]
    }
  }

  /// `nil` where nothing is to be explained or too much.
  func text(_ quotation: String) -> String? {
    guard let open = quotation.firstIndex(of: "“"), let close = quotation.lastIndex(of: "”"),
      open < close
    else { return nil }
    let quoted = String(quotation[open...close])
    let tail = String(quotation[close...])
    var notes: [String] = []
    var said: Set<String> = []
    for form in ShortForms.candidates(in: quoted)
    where !tail.contains("\(form):") && !quoted.contains("(\(form))") {
      // `DMT` and `DMTs` are explained once.
      if let meaning = meaning(of: form), said.insert(meaning).inserted {
        notes.append("\(form): \(meaning)")
      }
    }
    guard !notes.isEmpty, notes.count <= Self.most else { return nil }
    let list = notes.joined(separator: "; ")
    if tail.hasSuffix(")"), tail.contains(": ") {
      return quotation.dropLast() + "; \(list))"
    }
    return "\(quotation) (\(list))"
  }

  /// What the study says it stands for, else the plain words of the profile.
  private func meaning(of form: String) -> String? {
    if let long = context.longForm(of: form), !Pieces(long).contains("(") { return plain(long) }
    let isPlural = form.hasSuffix("s") && form.count > 2
    let names = isPlural ? [form, String(form.dropLast())] : [form]
    for entry in names.flatMap(context.lexicon.entries(named:)) {
      switch entry {
      case .condition where form.lowercased().hasPrefix("pw"):
        return "people with \(context.profile.short)"
      case .type(let index): return context.profile.types[index].lay
      case .term(let index):
        let term = context.profile.terms[index]
        // `SD` may be a sleep disorder: what belongs to the method is not taken for granted.
        if term.category == "statistic" || term.category == "design" { continue }
        if term.lay?.lowercased() == form.lowercased() { return nil }
        return term.lay ?? (term.name == form ? nil : term.name)
      default: continue
      }
    }
    return treatment(names)
  }

  /// `DMF` is dimethyl fumarate.
  private func treatment(_ names: [String]) -> String? {
    for case .treatment(let index) in names.flatMap(context.lexicon.entries(named:)) {
      let name = context.profile.treatments[index].name
      return names.contains { $0.lowercased() == name.lowercased() } ? nil : name
    }
    return nil
  }

  /// The plain words of what a short form stands for, where the profile has them for the whole of it.
  private func plain(_ long: String) -> String {
    for case .term(let index) in context.lexicon.entries(named: long) {
      if let lay = context.profile.terms[index].lay { return lay }
    }
    return long
  }
}
