import Evidence

/// Where each passage stands, in words a reader can follow: `Results, sentence 3`.
struct PassagePlaces {
  private var numbers: [String: Int] = [:]

  /// - Parameter passages: all passages of a study, in order.
  init(_ passages: [Passage]) {
    var counts: [String: Int] = [:]
    for passage in passages where passage.id.hasPrefix("p") || passage.id.hasPrefix("f") {
      counts[passage.section, default: 0] += 1
      numbers[passage.id] = counts[passage.section]
    }
  }

  func label(of passage: Passage) -> String {
    switch passage.id {
    case "t": return "Title"
    case "m:funding": return "Funding, as recorded"
    case "m:conflicts": return "Interests of the authors, as recorded"
    case "m:types": return "Kind of publication, as recorded"
    case "m:registrations": return "Trial registration, as recorded"
    default: break
    }
    guard let number = numbers[passage.id] else { return "Record" }
    let section = passage.section == "abstract" ? "Abstract" : Self.sentenceCase(passage.section)
    return "\(section), sentence \(number)"
  }

  /// `METHODS AND RESULTS` becomes `Methods and results`.
  private static func sentenceCase(_ label: String) -> String {
    guard label.utf8.count > 4, label == label.uppercased() else { return label }
    return label.prefix(1) + label.dropFirst().lowercased()
  }
}
