import Condition
import Evidence
import Language

/// The sentences a profile allows to stand on any page, to be matched word for word; a placeholder
/// stands for up to eight words.
struct Templates: Sendable {
  /// Fixed words between placeholders, by the first word; a template without placeholders has one.
  private var exact: Set<UInt64> = []
  private var open: [[[UInt64]]] = []

  init(profile: ConditionProfile) {
    for line in profile.safety { add(line.text) }
    for text in profile.standing { add(text.text) }
    for topic in profile.topics {
      add(topic.explanation)
      add(topic.matters.person)
      add(topic.matters.family)
      add(topic.matters.team)
    }
    for term in profile.terms {
      add(term.explanation)
      if let comparison = term.comparison { add(comparison) }
    }
    for treatment in profile.treatments {
      add(treatment.explanation)
      if let taken = treatment.taken { add(taken) }
      for status in treatment.status { if let note = status.note { add(note) } }
    }
    for type in profile.types { add(type.explanation) }
    for scale in profile.scales { if let change = scale.smallestChange { add(change) } }
  }

  private mutating func add(_ text: String) {
    for sentence in Self.sentences(of: text) {
      if sentence.contains("{") {
        open.append(Self.parts(of: sentence))
      } else {
        exact.insert(Self.hash(Self.words(of: sentence)))
      }
    }
  }

  /// `We could not read this reliably: how many took part: see the source.`
  static func isUnsureLine(_ text: String) -> Bool {
    let opening = "We could not read this reliably: "
    let closing = ": see the source."
    guard text.hasPrefix(opening), text.hasSuffix(closing) else { return false }
    let middle = text.dropFirst(opening.count).dropLast(closing.count)
    let known = Set(Evidence.Part.allCases.map(\.words)).union([Evidence.Part.someFindings])
    return middle.split(separator: ",").allSatisfy { part in
      known.contains(String(part.drop { $0 == " " }))
    }
  }

  /// True when every sentence of the text is one of the profile's.
  func carries(_ text: String) -> Bool {
    if Self.isUnsureLine(text) { return true }
    let sentences = Self.sentences(of: text)
    return !sentences.isEmpty && sentences.allSatisfy(carriesSentence)
  }

  private func carriesSentence(_ sentence: String) -> Bool {
    let words = Self.words(of: sentence)
    if exact.contains(Self.hash(words)) { return true }
    // `Optic neuritis: Inflammation of …` names the entry first.
    if let colon = sentence.utf8.firstIndex(of: UInt8(ascii: ":")) {
      let rest = Self.words(of: String(sentence[sentence.index(after: colon)...]))
      if exact.contains(Self.hash(rest)) { return true }
    }
    return open.contains { Self.fits(words, $0) }
  }

  private static func fits(_ words: [UInt64], _ parts: [[UInt64]]) -> Bool {
    var at = 0
    for (number, part) in parts.enumerated() {
      if number == 0 {
        guard words.starts(with: part) else { return false }
        at = part.count
        continue
      }
      if part.isEmpty, number == parts.count - 1 {
        return words.count > at && words.count - at <= 8
      }
      guard
        let next = (at + 1...at + 8).first(where: { start in
          start + part.count <= words.count && words[start..<start + part.count].elementsEqual(part)
        })
      else { return false }
      at = next + part.count
    }
    return at == words.count
  }

  private static func parts(of sentence: String) -> [[UInt64]] {
    var parts: [[UInt64]] = []
    var rest = Substring(sentence)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(words(of: String(rest[..<open])))
      rest = rest[rest.index(after: close)...]
    }
    parts.append(words(of: String(rest)))
    return parts
  }

  private static func sentences(of text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      SentenceSplitter.spans(in: bytes).map {
        String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
      }
    }
  }

  private static func words(of text: String) -> [UInt64] {
    Tokenizer.tokens(in: text).filter { $0.kind == .word || $0.kind == .number }
      .map { WordHash.of($0.lower) }
  }

  private static func hash(_ words: [UInt64]) -> UInt64 {
    words.reduce(WordHash.seed) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
  }
}
