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
}
