import Literature

/// How the site's own words are spelt and its dates written: as in Britain, or as in America.
package struct HouseStyle: Sendable, Equatable, Codable {
  package static let british = HouseStyle(spelling: [:])

  /// British words in small letters, and how they are spelt here.
  private let spelling: [String: String]

  /// - Parameter spelling: of American English; empty for British.
  package init(spelling: [String: String]) {
    self.spelling = spelling
  }

  private var isAmerican: Bool { !spelling.isEmpty }

  /// A sentence of our own as it is spelt here. What stands between quotation marks belongs to
  /// somebody else and stays.
  package func spelled(_ text: String) -> String {
    guard isAmerican else { return text }
    var out = ""
    var word = ""
    var depth = 0
    for letter in text {
      if letter.isLetter {
        word.append(letter)
        continue
      }
      out += depth > 0 ? word : spelled(word: word)
      word = ""
      if letter == "\u{201C}" { depth += 1 }
      if letter == "\u{201D}" { depth = max(0, depth - 1) }
      out.append(letter)
    }
    return out + (depth > 0 ? word : spelled(word: word))
  }

  private func spelled(word: String) -> String {
    guard let here = spelling[word.lowercased()] else { return word }
    return word.first?.isUppercase == true ? here.prefix(1).uppercased() + here.dropFirst() : here
  }

  /// `12 March 2021` or `March 12, 2021`; `March 2021` or `2021` where no more is known.
  package func date(_ date: PublicationDate) -> String {
    guard let month = date.month, let name = PlainWords.month(month) else {
      return String(date.year)
    }
    guard let day = date.day else { return "\(name) \(date.year)" }
    return isAmerican ? "\(name) \(day), \(date.year)" : "\(day) \(name) \(date.year)"
  }

  /// `2021-03[-12]` of a data file in plain words; unchanged where it is not a date.
  package func date(iso text: String) -> String {
    PublicationDate(text).map { date($0) } ?? text
  }
}
