/// Finds everything the profile knows by name in a text: built once, asked often.
///
/// A longer name wins over a shorter one that begins at the same word; matches do not overlap. Names
/// match whole words. Words with at least two capitals (`EDSS`, `NfL`) match with their case, all
/// others without; plurals, hyphens and spaces, accents, Greek letters and British or American
/// spelling make no difference.
package struct Lexicon: Sendable {
  /// What was found, as an index into the profile's list of that kind.
  package enum Entry: Sendable, Hashable {
    case condition
    case model
    case type(Int)
    case treatment(Int)
    case scale(Int)
    case term(Int)
  }

  package struct Match: Sendable, Hashable {
    package var entry: Entry
    /// UTF-8 bytes of the text, half open.
    package var start: Int
    package var end: Int

    package init(entry: Entry, start: Int, end: Int) {
      self.entry = entry
      self.start = start
      self.end = end
    }
  }

  package let profile: ConditionProfile
  /// Which topics a text names.
  package let topics: TopicFinder
  private let phrases: PhraseTable
  private let entries: [Entry?]

  /// `includingLay` adds the plain words of terms and types (`disability score`), for reading texts
  /// written for people rather than abstracts.
  package init(profile: ConditionProfile, includingLay: Bool = false) {
    self.profile = profile
    topics = TopicFinder(profile: profile)
    var entries: [Entry?] = []
    var phrases = PhraseTable()
    func add(_ entry: Entry?, _ names: [String]) {
      for name in names { phrases.add(name, Int32(entries.count)) }
      entries.append(entry)
    }
    // The order of kinds is the order of matches over the same words.
    add(.condition, [profile.name, profile.short] + profile.names)
    add(.model, profile.models)
    for (index, type) in profile.types.enumerated() {
      add(.type(index), [type.name] + type.forms + (includingLay ? [type.lay] : []))
    }
    for (index, treatment) in profile.treatments.enumerated() {
      add(.treatment(index), [treatment.name] + treatment.brands + treatment.forms)
    }
    for (index, scale) in profile.scales.enumerated() {
      add(.scale(index), [scale.name] + scale.forms)
    }
    for (index, term) in profile.terms.enumerated() {
      let lay = includingLay ? [term.lay].compactMap { $0 } : []
      add(.term(index), [term.name] + term.forms + lay)
    }
    add(nil, profile.otherMeanings)
    self.entries = entries
    self.phrases = phrases
  }

  /// All matches in the order of the text. Words that name two entries (a scale that is also a
  /// glossary term) give one match each, with the same bytes.
  package func matches(in text: String) -> [Match] {
    var text = text
    return text.withUTF8 { matches(in: $0) }
  }

  /// The same over bytes that are already at hand.
  package func matches(in bytes: UnsafeBufferPointer<UInt8>) -> [Match] {
    matches(in: Words(bytes))
  }

  /// The same over words that are already cut.
  package func matches(in words: Words) -> [Match] {
    var found: [Match] = []
    phrases.forEachMatch(in: words.list) { values, first, last in
      let (start, end) = (words.list[first].start, words.list[last].end)
      for value in values {
        if let entry = entries[Int(value)] {
          found.append(Match(entry: entry, start: start, end: end))
        }
      }
    }
    return found
  }

  /// The entries that a name or form stands for, the whole of it: `EDSS` gives scale and term.
  package func entries(named name: String) -> [Entry] {
    let words = Words(name).list
    guard let last = words.indices.last else { return [] }
    var found: [Entry] = []
    phrases.forEachMatch(in: words) { values, first, end in
      if first == 0, end == last { found += values.compactMap { entries[Int($0)] } }
    }
    return found
  }
}
