import Foundation
import Literature

/// Abstract and results of an article as running text, without tables and figures.
struct NumericText {
  let studies: [Study]
  private let numbers: [Double]

  init(_ xml: String) {
    let plain = Self.without(["table-wrap", "fig", "disp-formula"], xml)
    var studies: [Study] = []
    var sections: [Abstract.Section] = []
    let abstract = Self.elements("abstract", plain).first ?? ""
    for section in Self.elements("sec", abstract) {
      let title = Self.elements("title", section).first.map(Self.text)
      let body = Self.elements("p", section).map(Self.text).joined(separator: " ")
      sections.append(.init(label: title, text: body))
    }
    if sections.isEmpty {
      sections = [.init(text: Self.elements("p", abstract).map(Self.text).joined(separator: " "))]
    }
    studies.append(Study(title: "", abstract: Abstract(sections: sections)))
    let rest = plain.range(of: "</abstract>").map { String(plain[$0.upperBound...]) } ?? plain
    for paragraph in Self.elements("p", rest) {
      studies.append(
        Study(
          title: "",
          abstract: Abstract(sections: [.init(label: "RESULTS", text: Self.text(paragraph))])))
    }
    self.studies = studies
    numbers = studies.flatMap { $0.abstract.sections.flatMap { ResultWords.numbers($0.text) } }
  }

  func holds(_ wanted: [NumericTriplet.Want]) -> Bool {
    wanted.allSatisfy { want in numbers.contains { ResultWords.same($0, abs(want.value)) } }
  }

  private static func without(_ names: [String], _ xml: String) -> String {
    var xml = xml
    for name in names {
      while let open = xml.range(of: "<\(name)[ >]", options: .regularExpression),
        let close = xml.range(of: "</\(name)>", range: open.upperBound..<xml.endIndex)
      {
        xml.removeSubrange(open.lowerBound..<close.upperBound)
      }
    }
    return xml
  }

  private static func elements(_ name: String, _ xml: String) -> [String] {
    var found: [String] = []
    var from = xml.startIndex
    while let open = xml.range(
      of: "<\(name)(?: [^>]*)?>", options: .regularExpression, range: from..<xml.endIndex),
      let close = xml.range(of: "</\(name)>", range: open.upperBound..<xml.endIndex)
    {
      found.append(String(xml[open.upperBound..<close.lowerBound]))
      from = close.upperBound
    }
    return found
  }

  private static func text(_ xml: String) -> String {
    var text = xml.replacingOccurrences(of: "<[^>]+>", with: "", options: .regularExpression)
    while let mark = text.range(of: "&#x[0-9a-fA-F]+;", options: .regularExpression) {
      let code = text[mark].dropFirst(3).dropLast()
      let scalar = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init)
      text.replaceSubrange(mark, with: scalar.map { String(Character($0)) } ?? " ")
    }
    return text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(
      of: "&gt;", with: ">"
    )
    .replacingOccurrences(of: "&amp;", with: "&")
  }
}
