import Evidence
import FactCheck
import Literature

/// A study, what was understood, what was written and what the fact check said: one digest line.
package struct Digest: Sendable, Equatable, Codable {
  package enum Basis: String, Sendable, Codable {
    case abstract
    case fullText = "full_text"
    case registry
    /// Only the title and metadata were read.
    case title

    /// What was read of a study.
    package static func of(_ study: Study) -> Basis {
      if !study.fullText.isEmpty { return .fullText }
      return study.abstract.isEmpty ? .title : .abstract
    }
  }

  package struct Reading: Sendable, Equatable, Codable {
    /// Flesch–Kincaid grade of headline, teaser and found.
    package var grade: Double
    package var words: Int
    package var longestSentence: Int
    package init(grade: Double, words: Int, longestSentence: Int) {
      self.grade = grade
      self.words = words
      self.longestSentence = longestSentence
    }
  }

  package var study: Study
  package var basis: Basis
  package var evidence: Evidence
  package var summary: Summary
  package var verdict: Verdict
  package var reading: Reading

  package init(
    study: Study, basis: Basis, evidence: Evidence, summary: Summary, verdict: Verdict,
    reading: Reading
  ) {
    self.study = study
    self.basis = basis
    self.evidence = evidence
    self.summary = summary
    self.verdict = verdict
    self.reading = reading
  }
}
