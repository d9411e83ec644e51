/// A cue heard in a text: what kind, which family, over which words.
struct Mark: Sendable {
  var kind: Cue.Kind
  var family: Int16
  /// Indices of words, half open.
  var first: Int32
  var end: Int32
}
