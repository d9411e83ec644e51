/// The words that deny, leave open or end a scope.
enum AssertionCues {
  enum Kind: Sendable, Equatable {
    /// Denies what follows, or what stands before.
    case denies, deniesBefore
    /// Leaves open what follows, or what stands before.
    case opens, opensBefore
    /// Ends the scope of what stands before it.
    case ends
    /// Looks like a cue and is none.
    case nothing

    var status: AssertionScope.Status? {
      switch self {
      case .denies, .deniesBefore: .negated
      case .opens, .opensBefore: .possible
      case .ends, .nothing: nil
      }
    }

    var actsForward: Bool { self == .denies || self == .opens }
  }

  /// The longest cue that starts at `i`, and the index after it.
  static func cue(at i: Int, in tokens: [Token]) -> (Kind, Int)? {
    guard let entries = byFirstWord[tokens[i].lower] else { return nil }
    for entry in entries where i + entry.words.count <= tokens.count {
      if (1..<entry.words.count).allSatisfy({ tokens[i + $0].lower == entry.words[$0] }) {
        return (entry.kind, i + entry.words.count)
      }
    }
    return nil
  }

  /// Subjects that open a clause of their own.
  static let subjects: Set<String> = ["she", "he", "it", "they", "we", "there", "i", "this"]
  static let verbs: Set<String> = [
    "is", "are", "was", "were", "has", "had", "have", "does", "did", "will", "would", "could",
    "may", "showed", "shows", "revealed", "reveals", "demonstrated", "reported", "developed",
    "underwent", "received", "continued", "continues", "presented", "remained", "remains",
  ]

  private static let phrases: [(Kind, [String])] = [
    (
      .denies,
      [
        "no", "not", "none", "without", "never", "neither", "nor", "deny", "denies", "denied",
        "denying", "absence of", "lack of", "lacks", "lacked", "lacking", "negative for", "free of",
        "free from", "fails to", "failed to", "fail to", "failure to", "unable to", "cannot",
        "can't", "didn't", "doesn't", "don't", "wasn't", "weren't", "isn't", "aren't", "hasn't",
        "haven't", "couldn't", "rather than", "instead of", "unremarkable for", "ruled out",
        "rules out", "ruled out for", "excluded", "exclusion of", "resolution of", "devoid of",
        "no longer", "not consistent with", "not due to", "not because of", "rules him out for",
        "rules her out for",
      ]
    ),
    (
      .deniesBefore,
      [
        "was ruled out", "were ruled out", "is ruled out", "are ruled out", "been ruled out",
        "was excluded", "were excluded", "been excluded", "was absent", "were absent", "is absent",
        "are absent", "absent", "was negative", "were negative", "is negative", "are negative",
        "has resolved", "have resolved", "had resolved", "resolved", "free", "was not seen",
        "were not seen", "was not observed", "were not observed", "was not detected",
        "were not detected", "was not found", "were not found", "not seen", "not observed",
        "not detected", "not found", "did not occur", "not identified", "was denied",
        "were denied",
      ]
    ),
    (
      .opens,
      [
        "rule out", "r / o", "to exclude", "ruling out", "rule out for", "possible", "possibly",
        "probable", "suspected", "suspicion of", "whether", "evaluate for", "test for",
        "tested for", "checked for", "work up for", "might", "if",
      ]
    ),
    (
      .opensBefore,
      [
        "unlikely", "be ruled out", "cannot be excluded", "not be excluded", "not excluded",
        "not ruled out", "did not rule out", "cannot be ruled out", "not be ruled out",
        "being ruled out", "be excluded",
      ]
    ),
    (
      .ends,
      [
        "but", "however", "nevertheless", "yet", "though", "although", "except", "except for",
        "aside from", "apart from", "other than", "besides", "secondary to", "due to",
        "because of", "because", "since", "which", "who", "whereas", "while", "as the cause of",
        "as a cause of", "cause of", "causes of", "cause for", "source of", "reason for",
        "etiology of", "origin of", "otherwise", "positive for", "and positive", "consistent with",
        "only", "until", "unless", "when", "despite", "before", "after",
      ]
    ),
    (
      .nothing,
      [
        "no increase", "no decrease", "no change", "no changes", "no significant change",
        "no significant changes", "no interval change", "no definite change",
        "no suspicious change",
        "no significant interval change", "not only", "not necessarily", "not certain if",
        "not certain whether", "not sure if", "not sure whether", "not clear if",
        "not clear whether", "not known whether", "not known if", "gram negative",
        "gram - negative", "without difficulty", "with or without", "or without",
        "whether or not", "or not", "no doubt", "no more than", "no less than", "no fewer than",
        "no later than", "not less than", "not more than", "not until", "not just",
        "not cause", "not drain", "not extend", "not limited to", "no relief",
        "without relief", "no response", "no improvement", "not improve", "not change",
        "not resolve", "not resolved", "not well", "free t", "free light", "no better",
        "could not tolerate", "not tolerate", "not respond",
      ]
    ),
  ]

  private struct Entry: Sendable {
    let words: [String]
    let kind: Kind
  }

  private static let byFirstWord: [String: [Entry]] = {
    var result: [String: [Entry]] = [:]
    for (kind, list) in phrases {
      for phrase in list {
        let words = phrase.split(separator: " ").map(String.init)
        result[words[0], default: []].append(Entry(words: words, kind: kind))
      }
    }
    for key in result.keys { result[key]?.sort { $0.words.count > $1.words.count } }
    return result
  }()
}
