import Evidence
import Publishing

/// Stages in the words of the pages.
enum StageName {
  /// Of a raw value of `Stage`.
  static func of(_ stage: String) -> String {
    Stage(rawValue: stage).map(StageWords.name) ?? "Stage not known"
  }
}
