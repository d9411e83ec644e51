/// The words that lead to, end or rule out the name of a group.
extension ArmFinder {
  static let openers: WordSet = ["(", "[", ")", ";", ","]
  static let leading: Set<String> = [
    "to", "in", "into", "on", "with", "received", "receiving", "underwent", "given", "took",
    "taking", "had", "using", "undergoing", "allocated", "assigned", "randomised", "randomized",
    "entered",
  ]
  static let beside: Set<String> = [
    "were", "was", "randomly", "assigned", "allocated", "randomised", "randomized", "treated",
    "patients", "additional", "others", "who", "for", "being", "enrolled", "placed", "switched",
  ]
  static let making: WordSet = [
    "consisted", "consisting", "included", "including", "comprised", "comprising", "contained",
    "of", "with", "had",
  ]
  static let lead: Set<String> = [
    "the", "a", "an", "either", "to", "in", "into", "on", "with", "receive", "received",
    "receiving", "undergo", "who", "were", "was", "for", "from", "of", "as", "by", "assigned",
    "allocated", "randomised", "randomized", "given", "take", "only", "and", "or",
  ]
  static let breaks: Set<String> = [
    "and", "or", "to", "were", "was", "versus", "vs", "than", "compared", "between", "either",
    "received", "receive", "is", "are", "including", "into", "in", "with", "of", "by", "among",
    "undergo", "n",
  ]
  static let ends: Set<String> = [
    "and", "or", "were", "was", "vs", "versus", "at", "during", "had", "who", "which", "between",
    "from", "but", "while", "after", "completed", "respectively", "showed",
  ]
  static let times: Set<String> = [
    "weeks", "months", "years", "week", "month", "year", "days", "day", "old", "aged",
  ]
  static let notArms: WordSet = [
    "women", "men", "female", "females", "male", "males", "girls", "boys", "baseline", "discharge",
    "died", "deaths",
    "death", "events", "withdrew", "lost", "dropped", "discontinued", "responders", "relapse",
    "relapses", "lesions", "samples", "scans", "centres", "centers", "sites", "studies", "items",
    "eyes", "screening",
  ]
}
