/// A sentence with one error put into it, or a page with one thing taken out.
struct PlantedError: Sendable, Equatable {
  /// The kinds of errors that the field's studies of plain summaries name, and those of issue and
  /// design: what goes wrong when an abstract is retold.
  enum Kind: String, Sendable, CaseIterable {
    case digit
    case tenFold = "ten-fold"
    case dose
    case swappedArms = "swapped arms"
    case partAsWhole = "n for N"
    case droppedDenominator = "dropped denominator"
    case droppedGroup = "dropped group"
    case swappedTimes = "swapped times"
    case direction
    case droppedNot = "dropped not"
    case droppedHedge = "dropped hedge"
    case people = "people for animals"
    case cause = "cause for association"
    case drug = "wrong drug"
    case widened = "widened population"
    case otherPeople = "other population"
    case descriptor = "invented descriptor"
    case placebo = "invented placebo"
    case outcome = "invented outcome"
    case surrogate = "surrogate as outcome"
    case importance = "significance as importance"
    case advice
    case secondPerson = "second person"
    case reassurance
    case hope
    case comparison
    case contradiction = "contradicted headline"
    case droppedHarms = "dropped harms"
  }

  var kind: Kind
  var text: String
}
