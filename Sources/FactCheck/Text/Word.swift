/// A word or number of a text as the checks compare it; marks and symbols are left out.
struct Word: Sendable {
  /// Index into the text's tokens.
  var token: Int32
  /// UTF-8 bytes of the text, half open.
  var start: Int32
  var end: Int32
  /// Hash of the lower-case word.
  var exact: UInt64
  /// Hash of the stem, or of the concept where plain and medical words meet (`people`, `patients`).
  var stem: UInt64
  /// The clause it stands in: a new one begins after `;`, `:`, brackets and words like `but`.
  var clause: Int32
  /// The clause as it would be without any brackets: what stands behind `(…)` goes on with what stood
  /// before.
  var main: Int32
  /// A mark other than a hyphen or slash stands before it.
  var afterBreak: Bool
  /// Carries meaning: not a function word, not a number.
  var isContent: Bool
  var isNumber: Bool
  /// Stands between brackets.
  var isBracketed: Bool

  /// Stands in the clause of another word, whatever a bracket between them explains.
  func sharesClause(with other: Word) -> Bool {
    guard isBracketed == other.isBracketed else { return false }
    return isBracketed ? clause == other.clause : main == other.main
  }
}
