import Evidence
import Foundation
import Language
import Literature

extension EvaluationTask {
  /// Percentages of groups against the brat spans `iv-bin-percent` and `cv-bin-percent` of
  /// pico_corpus, as values: each abstract is a bag of values, so that 12% in both arms counts
  /// twice. Ours are shares of groups that have a name or stand beside another group's, outside the
  /// description of who took part.
  static let percentages = EvaluationTask(
    "percentages", "binary outcomes' percentages of arms, pico_corpus (722 abstracts)"
  ) { data in
    let files = try data.gold.archive("pico_corpus/dev.tar.xz")
    let reader = EvidenceReader(lexicon: data.lexicon)
    var tally = Tally()
    var half = Tally()
    var plain = Tally()
    var errors: [String] = []
    let names = files.keys.filter { $0.hasSuffix(".ann") }.sorted()
    for (number, name) in names.enumerated() {
      guard let text = files[String(name.dropLast(3)) + "txt"], let marks = files[name] else {
        continue
      }
      let abstract = String(decoding: text, as: UTF8.self)
      let gold = bag(marked(String(decoding: marks, as: UTF8.self)))
      let found = bag(percentages(reader.read(study(abstract))))
      tally.add(found: found, gold: gold)
      plain.add(found: bag(printed(abstract)), gold: gold)
      // Errors of every second abstract are never shown.
      guard number.isMultiple(of: 2) else {
        half.add(found: found, gold: gold)
        continue
      }
      let wrong = found.subtracting(gold).sorted()
      let missed = gold.subtracting(found).sorted()
      if wrong.count + missed.count > 3 {
        errors.append("\(name.suffix(12).prefix(8)): wrong \(wrong), missed \(missed)")
      }
    }
    return EvaluationReport(
      figures: [
        .init(
          "F1", tally.f1, of: tally.right + tally.missed, target: 0.85, baseline: 0.774,
          baselineName: "regex, as published"),
        .init(
          "F1, the half whose errors are not shown", half.f1, of: half.right + half.missed,
          target: 0.85),
        .init(
          "precision", tally.precision, of: tally.right + tally.wrong, baseline: plain.precision,
          baselineName: "our regex"),
        .init(
          "recall", tally.recall, of: tally.right + tally.missed, baseline: plain.recall,
          baselineName: "our regex"),
        .init("F1 of a plain regex", plain.f1, of: plain.right + plain.missed),
      ], errors: errors)
  }

  /// Title and abstract of one running text.
  private static func study(_ text: String) -> Study {
    let cut = text.range(of: ". ") ?? text.startIndex..<text.startIndex
    return Study(
      title: String(text[..<cut.lowerBound]),
      abstract: Abstract(reading: String(text[cut.upperBound...])))
  }

  private static func marked(_ lines: String) -> [Double] {
    lines.split(separator: "\n").flatMap { line -> [Double] in
      let parts = line.split(separator: "\t")
      guard parts.count >= 3,
        parts[1].hasPrefix("iv-bin-percent") || parts[1].hasPrefix("cv-bin-percent")
      else { return [] }
      return ResultWords.numbers(String(parts[2]))
    }
  }

  private static func percentages(_ evidence: Evidence) -> [Double] {
    evidence.findings.filter { !$0.flags.contains("baseline") }.flatMap { finding in
      finding.groups.filter { $0.name != "all" || finding.groups.count > 1 }.compactMap(\.percent)
    }
  }

  /// Every number with a percent sign that is no confidence level.
  private static func printed(_ text: String) -> [Double] {
    let tokens = Tokenizer.tokens(in: text)
    return QuantityReader.quantities(in: tokens).compactMap { q in
      guard q.kind == .percent else { return nil }
      let next = tokens.indices.contains(q.endToken) ? tokens[q.endToken].lower : ""
      return next == "ci" || next == "confidence" ? nil : abs(q.value)
    }
  }

  /// Values with their number of occurrence, so that a set holds repeated ones.
  private static func bag(_ values: [Double]) -> Set<String> {
    var seen: [Double: Int] = [:]
    return Set(
      values.map { value in
        seen[value, default: 0] += 1
        return "\(value) \(seen[value, default: 0])"
      })
  }
}
