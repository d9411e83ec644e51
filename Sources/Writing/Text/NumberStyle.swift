/// How numbers are written on a page.
enum NumberStyle {
  /// `1,599`
  static func whole(_ number: Int) -> String {
    let digits = String(abs(number))
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { out += "," }
      out.append(digit)
    }
    return number < 0 ? "−" + out : out
  }

  /// `9.8`, `12`: as printed, without a trailing `.0` that was never printed.
  static func decimal(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e9 { return whole(Int(value)) }
    // Numbers were read from print with few digits; the shortest form that reads back is the print.
    let text = String(abs(value))
    return value < 0 ? "−" + text : text
  }

  /// `about 1 in 10`, only where one in a small whole number is within 5% of the printed figure.
  ///
  /// Natural frequencies are understood better than percentages (Gigerenzer & Hoffrage 1995).
  static func oneIn(percent: Double) -> String? {
    guard percent >= 0.1, percent <= 34 else { return nil }
    let exact = 100 / percent
    let steps = exact < 10.5 ? 1.0 : exact < 105 ? 5.0 : exact < 1050 ? 50.0 : 100.0
    let rounded = (exact / steps).rounded() * steps
    guard rounded >= 3, abs(rounded - exact) / exact <= 0.05 else { return nil }
    return "about 1 in \(whole(Int(rounded)))"
  }

  /// A number word up to ten, else digits: for counts of studies at the start of a sentence.
  static func opening(_ number: Int) -> String {
    let names = [
      "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
      "Eleven", "Twelve",
    ]
    return names.indices.contains(number) ? names[number] : whole(number)
  }
}
