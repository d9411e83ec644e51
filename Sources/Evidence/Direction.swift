/// Which way an outcome went. `better` and `worse` only where the scale table or the words say so.
package enum Direction: String, Sendable, Codable, CaseIterable {
  case better, worse, increase, decrease
  case noDifference = "no_difference"
  case mixed, unclear
}
