import Language

extension EvaluationTask {
  /// Dictionary forms and inflected forms of CRAFT's held-out articles, by occurrence.
  package static let inflection = EvaluationTask(
    "inflection", "dictionary form of a form and back (CRAFT, held-out articles)"
  ) { data in
    let training = InflectedWord.all(in: try TreebankSentence.craftTraining(data.gold))
    let all = InflectedWord.all(in: try TreebankSentence.craftHeldOut(data.gold))
    let seen = Set(training.map { Seen(form: $0.form, kind: $0.kind) })
    let regular = Inflection(model: [])
    var (lemmas, forms, unseen, inflected) = (Rate(), Rate(), Rate(), Rate())
    var (regularLemmas, regularForms, withGaps) = (Rate(), Rate(), Rate())
    var errors: [String: Int] = [:]
    for word in all {
      let lemma = Inflection.standard.lemma(word.form, word.tag)
      withGaps.add(lemma == word.lemma, times: word.count)
      if word.isGap { continue }
      lemmas.add(lemma == word.lemma, times: word.count)
      regularLemmas.add(
        regular.lemma(word.form, word.tag) == word.lemma, times: word.count)
      if word.kind != .base {
        inflected.add(lemma == word.lemma, times: word.count)
        if !seen.contains(Seen(form: word.form, kind: word.kind)) {
          unseen.add(lemma == word.lemma, times: word.count)
        }
      }
      if lemma != word.lemma {
        errors["\(word.form) (\(word.tag.name)) is \(word.lemma), not \(lemma)"] = word.count
      }
      // `was` and `were` are both right; which one depends on the subject.
      let isFree = word.lemma == "be" && (word.tag == .vbd || word.tag == .vbp)
      let form = Inflection.standard.form(word.lemma, word.tag)
      forms.add(isFree || form == word.form, times: word.count)
      regularForms.add(
        isFree || regular.form(word.lemma, word.tag) == word.form, times: word.count)
      if !isFree, form != word.form {
        errors["\(word.lemma) with \(word.tag.name) gives \(word.form), not \(form)"] = word.count
      }
    }
    let name = "regular and irregular forms only"
    return EvaluationReport(
      figures: [
        .init(
          "dictionary form", lemmas.value, of: lemmas.count, target: 0.995,
          baseline: regularLemmas.value, baselineName: name),
        .init(
          "inflected form", forms.value, of: forms.count, target: 0.995,
          baseline: regularForms.value, baselineName: name),
        .init("dictionary form of inflected words", inflected.value, of: inflected.count),
        .init("dictionary form of words not seen", unseen.value, of: unseen.count),
        .init("dictionary form, gaps of CRAFT counted", withGaps.value, of: withGaps.count),
      ],
      errors: Ranking.lines(errors))
  }
}

private struct Seen: Hashable {
  var form: String
  var kind: InflectedKind
}
