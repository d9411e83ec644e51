import Condition
import Foundation

/// Where the gold data is, and what the rooms under measurement need.
package struct EvaluationData: Sendable {
  /// The folder of gold data (`../shared/data`).
  package let gold: GoldFolder
  /// The project's own labels (`Evaluation/labels`).
  package let labels: GoldFolder
  package let lexicon: Lexicon
  /// The folder of phrases that our own pages are written with.
  package let phrasebook: String

  package init(gold: GoldFolder, labels: GoldFolder, lexicon: Lexicon, phrasebook: String) {
    self.gold = gold
    self.labels = labels
    self.lexicon = lexicon
    self.phrasebook = phrasebook
  }
}
