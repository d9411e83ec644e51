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

  /// What a language model had to do with a text.
  package struct Model: Sendable, Equatable, Codable {
    package var name: String
    /// Sentences of the page that it could write.
    package var slots: Int
    /// Of these, the ones it wrote.
    package var proposed: Int
    /// Of these, the ones that stand on the page; the built-in writer's stand for the rest.
    package var kept: Int
    /// Of these, the ones it wrote anew after objections.
    package var repaired: Int
    /// Tokens of its questions and answers.
    package var inputTokens: Int
    package var outputTokens: Int

    package init(
      name: String, slots: Int = 0, proposed: Int = 0, kept: Int = 0, repaired: Int = 0,
      inputTokens: Int = 0, outputTokens: Int = 0
    ) {
      self.name = name
      self.slots = slots
      self.proposed = proposed
      self.kept = kept
      self.repaired = repaired
      self.inputTokens = inputTokens
      self.outputTokens = outputTokens
    }
  }

  package var study: Study
  package var basis: Basis
  package var evidence: Evidence
  package var summary: Summary
  package var verdict: Verdict
  package var reading: Reading
  /// `nil` where no model was asked.
  package var model: Model?

  package init(
    study: Study, basis: Basis, evidence: Evidence, summary: Summary, verdict: Verdict,
    reading: Reading, model: Model? = nil
  ) {
    self.study = study
    self.basis = basis
    self.evidence = evidence
    self.summary = summary
    self.verdict = verdict
    self.reading = reading
    self.model = model
  }
}
