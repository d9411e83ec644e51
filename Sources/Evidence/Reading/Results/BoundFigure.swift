/// A figure with the group that it belongs to; no group where none could be told.
struct BoundFigure {
  var figure: Figure
  var arm: ArmMention?
  /// The name of a group that the sentence does not print beside it: the other one of two.
  var impliedName: String?

  var name: String { arm?.name ?? impliedName ?? "all" }
  var isNamed: Bool { arm != nil || impliedName != nil }
}
