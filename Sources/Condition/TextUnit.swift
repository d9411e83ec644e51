/// One character of a text as the word scanner sees it: what kind, how many bytes, and the plain
/// letters it stands for.
struct TextUnit {
  enum Kind { case letter, digit, greek, blank, join, apostrophe, other }

  var kind: Kind
  var length: Int
  var isCapital = false
  /// The plain byte of a letter or digit; 0 for Greek letters and for other scripts.
  private var plain: UInt8 = 0
  private var raw: (UInt8, UInt8, UInt8, UInt8) = (0, 0, 0, 0)

  var isWord: Bool { kind == .letter || kind == .digit || kind == .greek }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
    let b = bytes[at]
    length = 1
    switch b {
    case 0x61...0x7A:
      kind = .letter
      plain = b
    case 0x41...0x5A:
      kind = .letter
      plain = b | 0x20
      isCapital = true
    case 0x30...0x39:
      kind = .digit
      plain = b
    case 0x20, 0x09, 0x0A, 0x0D: kind = .blank
    case 0x2D, 0x2B: kind = .join
    case 0x27: kind = .apostrophe
    case 0..<0x80: kind = .other
    default:
      let wanted = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC0 ? 2 : 1
      length = min(wanted, bytes.count - at)
      raw.0 = b
      if length > 1 { raw.1 = bytes[at + 1] }
      if length > 2 { raw.2 = bytes[at + 2] }
      if length > 3 { raw.3 = bytes[at + 3] }
      kind = .letter
      if length == wanted { classify() } else { kind = .other }
    }
  }

  private mutating func classify() {
    switch (raw.0, raw.1) {
    case (0xC2, 0xA0): kind = .blank
    case (0xC2, 0xAD): kind = .join  // soft hyphen
    case (0xC2, 0xB5): kind = .greek  // µ
    case (0xC2, 0xB2): digit(0x32)
    case (0xC2, 0xB3): digit(0x33)
    case (0xC2, 0xB9): digit(0x31)
    case (0xC2, _), (0xC3, 0x97), (0xC3, 0xB7): kind = .other
    case (0xC3, let low):
      isCapital = low < 0x9F
      plain = Self.latin[Int(low & 0x1F)]
    case (0xCE, 0x91...0xBF), (0xCF, 0x80...0x8E): kind = .greek
    case (0xE2, 0x80):
      switch raw.2 {
      case 0x80...0x8B, 0xAF: kind = .blank
      case 0x90...0x95: kind = .join
      case 0x98, 0x99: kind = .apostrophe
      default: kind = .other
      }
    case (0xE2, 0x81) where raw.2 == 0xBA: kind = .join  // superscript plus
    case (0xE2, 0x81) where raw.2 >= 0xB4 && raw.2 <= 0xB9: digit(raw.2 - 0xB4 + 0x34)
    case (0xE2, 0x82) where raw.2 >= 0x80 && raw.2 <= 0x89: digit(raw.2 - 0x80 + 0x30)
    case (0xE2, 0x88) where raw.2 == 0x92: kind = .join  // minus
    case (0xE2, _), (0xEF, _), (0xF0, _): kind = .other
    default: break
    }
  }

  private mutating func digit(_ value: UInt8) {
    kind = .digit
    plain = value
  }

  /// Appends the plain letters: `é` gives `e`, `β` gives `beta`.
  func appendFolded(to out: inout [UInt8]) {
    if plain != 0 {
      out.append(plain)
    } else if kind == .greek {
      out.append(contentsOf: greekName)
    } else {
      out.append(raw.0)
      if length > 1 { out.append(raw.1) }
      if length > 2 { out.append(raw.2) }
      if length > 3 { out.append(raw.3) }
    }
  }

  private var greekName: [UInt8] {
    if raw.0 == 0xC2 { return Self.greek[11] }
    // Small letters run from CE B1 to CF 89, capitals from CE 91 to CE A9.
    let code = raw.0 == 0xCE ? Int(raw.1) - 0x80 : Int(raw.1) - 0x80 + 0x40
    let index = code >= 0x31 ? code - 0x31 : code - 0x11
    return Self.greek.indices.contains(index) ? Self.greek[index] : [raw.0, raw.1]
  }

  private static let greek: [[UInt8]] = [
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
    "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi",
    "chi", "psi", "omega",
  ].map { Array($0.utf8) }

  /// À to ß and à to ÿ, as plain letters.
  private static let latin = Array("aaaaaaeceeeeiiiidnooooo ouuuuyts".utf8)
}
