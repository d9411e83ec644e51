/// A sentence that stands beside the cues of a topic or safety line to test them.
package struct CueExample: Sendable, Equatable {
  package enum Kind: Sendable { case topic, safety }

  package var kind: Kind
  /// The topic's id or the safety line's trigger.
  package var id: String
  package var text: String
  /// Whether the cues must find the sentence, or must not.
  package var isMet: Bool
}
