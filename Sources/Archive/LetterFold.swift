import Foundation

/// Letters beyond ASCII as ASCII: accents dropped, ligatures opened, Greek letters by name.
enum LetterFold {
  struct Folded {
    var text: String
    /// A Greek letter is a word of its own: `interferon-β1a` is read `interferon beta 1a`.
    var isName = false
  }

  static func ascii(_ scalar: Unicode.Scalar) -> Folded? {
    let value = scalar.value
    if let name = greek[value] { return Folded(text: name, isName: true) }
    if let text = special[value] { return Folded(text: text) }
    switch value {
    case 0x2080...0x2089: return Folded(text: String(value - 0x2080))
    case 0x2074...0x2079: return Folded(text: String(value - 0x2070))
    case 0xC0...0x24F, 0x1E00...0x1EFF:
      let base = String(scalar).decomposedStringWithCanonicalMapping.utf8.first ?? 0
      let lower = base | 0x20
      return (0x61...0x7A).contains(lower) ? Folded(text: String(UnicodeScalar(lower))) : nil
    default: return nil
    }
  }

  private static let special: [UInt32: String] = [
    0xC6: "ae", 0xE6: "ae", 0x152: "oe", 0x153: "oe", 0xDF: "ss", 0xD8: "o", 0xF8: "o",
    0xD0: "d", 0xF0: "d", 0xDE: "th", 0xFE: "th", 0x141: "l", 0x142: "l", 0x110: "d", 0x111: "d",
    0x131: "i", 0xB2: "2", 0xB3: "3", 0xB9: "1", 0x2070: "0",
  ]

  private static let greek: [UInt32: String] = {
    let names = [
      "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
      "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon",
      "phi", "chi", "psi", "omega",
    ]
    var table: [UInt32: String] = [0xB5: "mu"]
    for (offset, name) in names.enumerated() {
      table[0x3B1 + UInt32(offset)] = name
      table[0x391 + UInt32(offset)] = name
    }
    return table
  }()
}
