import Language

/// Units behind a figure: `months`, `mL/min`, `per 100 patient-years`.
enum FigureUnits {
  static func read(_ figure: inout Figure, _ s: Sentence) {
    var i = figure.end
    if s.word(i) == "-" { i += 1 }
    let start = i
    if s.word(i) == "per" || s.word(i) == "/" && figure.value != nil {
      i += 1
      while i < s.tokens.count, i - start < 6,
        s.tokens[i].kind == .number || s.word(i) == "-" || rateWords.contains(s.word(i))
      {
        i += 1
      }
      guard i > start + 1 else { return }
      figure.unit = s.text(start, i)
      figure.statistic = "rate"
      figure.end = i
      return
    }
    guard i < s.tokens.count, units.contains(s.word(i)), isUnit(s.tokens[i]) else { return }
    i += 1
    while ["/", "per"].contains(s.word(i)), i + 1 < s.tokens.count, s.tokens[i + 1].kind == .word {
      if s.word(i) == "per" { figure.statistic = "rate" }
      i += 2
    }
    figure.unit = s.text(start, i)
    figure.end = i
  }

  static let rateWords: WordSet = [
    "patient", "person", "year", "years", "patients", "persons", "month", "week", "day", "people",
    "inhabitants", "live", "births", "population", "woman", "women", "participant", "hour",
  ]
  static let units: WordSet = [
    "months", "month", "years", "year", "weeks", "week", "days", "day", "hours", "hour", "h", "min",
    "minutes", "seconds", "sec", "s", "ms", "mm", "cm", "m", "\u{3BC}m", "\u{B5}m", "kg", "g", "mg",
    "ng", "pg", "ml", "l", "dl", "mmol", "nmol", "\u{3BC}mol", "mmhg", "points", "point", "bpm",
    "kcal", "iu", "u", "cc", "ppm", "msec", "lesions", "relapses", "dollars", "euros", "mol",
    "watts", "w", "cells", "steps", "episodes", "mo", "yr", "yrs",
  ]

  /// A unit that is no word beside: `ng`, never `lesions` or `days`.
  static func isBareUnit(_ word: String) -> Bool { word.utf8.count <= 4 && bare.contains(word) }
  private static let bare: WordSet = [
    "mm", "cm", "\u{3BC}m", "\u{B5}m", "kg", "mg", "ng", "pg", "ml", "dl", "mmol", "nmol", "mmhg",
    "msec", "iu", "min", "sec", "kcal", "cc",
  ]

  /// "MS" is no millisecond: short units are printed in small letters, `mL` and `L` apart.
  private static func isUnit(_ token: Token) -> Bool {
    token.text == token.lower || token.lower.hasSuffix("l") || token.lower == "mmhg"
      || token.lower == "iu"
      || token.text.utf8.count > 3
  }
}
