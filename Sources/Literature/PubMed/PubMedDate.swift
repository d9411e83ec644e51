/// Dates as PubMed prints them: parts in elements, or free text in `MedlineDate`.
enum PubMedDate {
  /// Reads `Year`, `Month`, `Day`, `Season` or `MedlineDate`; an impossible part is left out with a
  /// note.
  static func read(_ element: XMLElement, notes: inout [String]) -> PublicationDate? {
    if let text = element.text(of: "MedlineDate") {
      let date = read(text)
      if date == nil { notes.append("The date “\(text.prefix(40))” could not be read.") }
      return date
    }
    return read(
      year: element.text(of: "Year"), month: element.text(of: "Month"),
      day: element.text(of: "Day"), notes: &notes)
  }

  /// A date of parts as printed; an impossible part is left out with a note.
  static func read(
    year: String?, month monthText: String?, day dayText: String?, notes: inout [String]
  ) -> PublicationDate? {
    guard let yearText = year else { return nil }
    guard let year = Int(yearText), PublicationDate(year: year).isPossible else {
      notes.append("The year “\(yearText.prefix(20))” is not possible and was left out.")
      return nil
    }
    var date = PublicationDate(year: year)
    guard let monthText else { return date }
    guard let month = month(monthText) else {
      notes.append("The month “\(monthText.prefix(20))” is not possible and was left out.")
      return date
    }
    date.month = month
    guard let dayText else { return date }
    date.day = Int(dayText)
    if date.day == nil || !date.isPossible {
      notes.append("The day “\(dayText.prefix(20))” is not possible and was left out.")
      date.day = nil
    }
    return date
  }

  /// `1998 Dec-1999 Jan`, `2000 Spring`, `1976-1977 Winter`, `2015 Oct-Dec`, `2000 Dec 15-31`: the
  /// beginning of the span; a season gives no month.
  static func read(_ text: String) -> PublicationDate? {
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    guard
      let at = words.firstIndex(where: { word in
        word.utf8.count == 4 && Int(word).map { PublicationDate(year: $0).isPossible } == true
      }), let year = Int(words[at])
    else { return nil }
    var date = PublicationDate(year: year)
    guard at + 1 < words.count, Int(words[at + 1]) == nil,
      let month = month(String(words[at + 1]))
    else { return date }
    date.month = month
    if at + 2 < words.count, words[at + 2].utf8.count <= 2, let day = Int(words[at + 2]) {
      date.day = day
      if !date.isPossible { date.day = nil }
    }
    return date
  }

  /// A month by number or by name, short or long.
  static func month(_ text: String) -> Int? {
    if let number = Int(text) { return (1...12).contains(number) ? number : nil }
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    guard text.utf8.count >= 3 else { return nil }
    return names.firstIndex(of: text.prefix(3).lowercased()).map { $0 + 1 }
  }
}
