import Foundation

extension Planter {
  /// Numbers between blanks or brackets, with what follows them; years and names of things aside.
  private var numbers: [(range: Range<String.Index>, value: String)] {
    sentence.ranges(of: /[0-9]+(?:\.[0-9]+)?/).map { ($0, String(sentence[$0])) }
      .filter { range, value in
        let before =
          range.lowerBound > sentence.startIndex
          ? sentence[sentence.index(before: range.lowerBound)] : " "
        let after = range.upperBound < sentence.endIndex ? sentence[range.upperBound] : " "
        let isYear = value.count == 4 && (value.hasPrefix("19") || value.hasPrefix("20"))
        return !isYear && (before == " " || before == "(") && " %),".contains(after)
          && source.contains(value)
      }
  }

  private func replacing(_ range: Range<String.Index>, with new: String) -> String? {
    source.contains(new) ? nil : sentence.replacingCharacters(in: range, with: new)
  }

  /// The last digit of a number of two or more.
  func digit() -> String? {
    for (range, value) in numbers where value.count >= 2 {
      guard let last = value.last?.wholeNumberValue else { continue }
      for step in [3, 5, 7] {
        if let text = replacing(range, with: String(value.dropLast()) + String((last + step) % 10))
        {
          return text
        }
      }
    }
    return nil
  }

  func tenFold() -> String? {
    for (range, value) in numbers where !value.contains(".") && (2...3).contains(value.count) {
      if let text = replacing(range, with: value + "0") { return text }
    }
    return nil
  }

  func dose() -> String? {
    for (range, value) in numbers {
      let behind = sentence[range.upperBound...]
      guard [" mg", " mcg", " µg", " IU", " milligram"].contains(where: behind.hasPrefix),
        let number = Double(value)
      else { continue }
      if let text = replacing(range, with: String(Int(number * 3 + 1))) { return text }
    }
    return nil
  }

  /// `42% with A and 31% with B`.
  func swappedArms() -> String? {
    guard
      let match = sentence.firstMatch(
        of:
          /([0-9.]+%)( (?:with|in|for|of|on|among) [A-Za-z][^0-9.;%]{2,60}? (?:and|versus|compared with|compared to|but|while) )([0-9.]+%)/
      ), match.1 != match.3
    else { return nil }
    return sentence.replacing(
      match.0, with: "\(match.3)\(match.2)\(match.1)", maxReplacements: 1)
  }

  /// `4 of 41 people` as `41 people`.
  func partAsWhole() -> String? {
    guard let match = partAndWhole, match.part != match.whole else { return nil }
    return sentence.replacingCharacters(
      in: match.range, with: "\(match.whole) \(match.noun ?? "people")")
  }

  /// `4 of 41 people` as `4 people`: of how many is left open.
  func droppedDenominator() -> String? {
    guard let match = partAndWhole, match.part != match.whole else { return nil }
    return sentence.replacingCharacters(
      in: match.range, with: "\(match.part) \(match.noun ?? "people")")
  }

  private var partAndWhole:
    (range: Range<String.Index>, part: Substring, whole: Substring, noun: Substring?)?
  {
    guard
      let match = sentence.firstMatch(
        of:
          /\b([0-9]{1,5}) (?:\([0-9.]+%\) )?(?:of|out of) (?:the |these |all )?([0-9]{1,5})\b(?!%)(?: (people|patients|participants|women|men|children|adults|infants|mice|rats|studies|trials|eyes|cases))?/
      )
    else { return nil }
    return (match.range, match.1, match.2, match.3)
  }

  /// A length of time in the place of another that the source has for something else.
  func swappedTimes() -> String? {
    let times = sentence.matches(
      of: /\b([0-9]+(?:\.[0-9]+)?)[ -](day|week|month|year|hour)s?\b/)
    guard times.count >= 2 else { return nil }
    let (first, second) = (times[0], times[1])
    guard first.1 != second.1 || first.2 != second.2 else { return nil }
    // A range such as `2 weeks to 3 months` has no order to swap.
    let between = sentence[first.range.upperBound..<second.range.lowerBound]
    guard between.split(separator: " ").count >= 3 else { return nil }
    return String(sentence[..<first.range.lowerBound]) + String(second.0) + String(between)
      + String(first.0) + String(sentence[second.range.upperBound...])
  }

  /// One of two groups left out: `42% with A, compared with 31% with B`.
  func droppedGroup() -> String? {
    guard
      let match = sentence.firstMatch(
        of: /,? (?:and|versus|compared with|compared to|but|while) ([0-9.]+%)[^.;]*/),
      sentence[..<match.range.lowerBound].contains("%")
    else { return nil }
    return sentence.replacingCharacters(in: match.range, with: "")
  }
}
