import Condition
import Language

/// Short forms of capitals that a page uses and nowhere explains.
struct BareAbbreviations: Sendable {
  private let known: Set<String>

  /// Names of the profile are explained by the glossary, with one tap.
  init(profile: ConditionProfile) {
    // In every newspaper.
    var known: Set<String> = ["UK", "USA", "US", "EU", "DNA"]
    func add(_ names: [String]) {
      for name in names {
        for token in Tokenizer.tokens(in: name) where Self.isShort(token) {
          known.insert(token.text)
        }
      }
    }
    for term in profile.terms { add([term.name] + term.forms) }
    for treatment in profile.treatments {
      add([treatment.name] + treatment.brands + treatment.forms)
    }
    for type in profile.types { add([type.lay]) }
    self.known = known
  }

  /// The short forms of the sentences that are neither the profile's nor in brackets anywhere.
  func bare(in sentences: [String]) -> Set<String> {
    var used: Set<String> = []
    var explained: Set<String> = []
    for sentence in sentences {
      var last: Token?
      for token in Tokenizer.tokens(in: sentence) {
        if Self.isShort(token), !known.contains(token.text) {
          if last?.text == "(" { explained.insert(token.text) } else { used.insert(token.text) }
        }
        last = token
      }
    }
    return used.subtracting(explained)
  }

  /// Two capitals and more, nothing else; numbers in Roman letters are none.
  private static func isShort(_ token: Token) -> Bool {
    token.kind == .word && token.text.utf8.count > 1
      && token.text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      && !token.text.utf8.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
  }
}
