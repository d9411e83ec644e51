import Condition
import Synchronization

/// The profile's own sentences as read before: they stand on page after page, and reading is most of
/// the cost of a check. Reading is a pure function of the text, so what is kept changes no verdict.
final class KnownReadings: Sendable {
  /// A text as read, and whether it is one of the profile's.
  struct Entry: Sendable {
    var reading: Reading
    var isCarried: Bool
  }

  private let lexicon: Lexicon
  private let templates: Templates
  private let entries = Mutex<[String: Entry]>([:])

  init(lexicon: Lexicon, templates: Templates) {
    self.lexicon = lexicon
    self.templates = templates
  }

  /// Reads a text once if it is one of the profile's, each time if it is not: other texts have no end.
  func entry(for text: String) -> Entry {
    if let known = entries.withLock({ $0[text] }) { return known }
    let entry = Entry(
      reading: Reading(text, lexicon: lexicon), isCarried: templates.carries(text))
    if entry.isCarried { entries.withLock { if $0.count < Self.most { $0[text] = entry } } }
    return entry
  }

  /// Placeholders make more texts than a profile has.
  private static let most = 4096
}
