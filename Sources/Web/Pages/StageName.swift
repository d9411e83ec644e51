/// Stages in readable words.
enum StageName {
  /// Raw values of `Stage`; one that is new here shows as it is, without underscores.
  static func of(_ stage: String) -> String {
    switch stage {
    case "laboratory": return "Laboratory"
    case "early_human": return "Early study in people"
    case "observational": return "Observation of people"
    case "trial": return "Trial"
    case "synthesis": return "Review of studies"
    case "opinion": return "Opinion"
    case "unknown": return "Stage not known"
    default: return String(stage.map { $0 == "_" ? " " : $0 })
    }
  }
}
