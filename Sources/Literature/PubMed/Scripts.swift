/// Raised and lowered signs: stripping the tags would turn 10 to the power of 9 into 109.
enum Scripts {
  enum Position {
    case raised, lowered
  }

  /// Appends the signs as Unicode has them; where it lacks one, the run stays together with a mark
  /// in front when it would otherwise melt into the word or number before it.
  static func append(_ inner: [UInt8], as position: Position, to out: inout [UInt8]) {
    let text = String(decoding: inner, as: UTF8.self)
    let scalars = text.unicodeScalars
    let table = position == .raised ? raised : lowered
    // "15th" reads better, and is found as a number, in plain letters.
    let isOrdinal = position == .raised && ["st", "nd", "rd", "th"].contains(text.lowercased())
    // A lone "=" or bracket is a slip of the typist, not a sign of its own.
    let hasBody = scalars.contains { $0.properties.isAlphabetic || isSignOrDigit($0) }
    if hasBody && !isOrdinal && scalars.allSatisfy({ table[$0] != nil || $0 == " " }) {
      for scalar in scalars { out.append(contentsOf: Array(String(table[scalar] ?? scalar).utf8)) }
      return
    }
    if !isOrdinal, let first = scalars.first, needsMark(between: out.last, and: first) {
      out.append(UInt8(ascii: position == .raised ? "^" : "_"))
    }
    out.append(contentsOf: inner)
  }

  private static func isSignOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || "+-−–".unicodeScalars.contains(scalar)
  }

  /// 10 and 2.5 would melt into 102.5, Group and LOW into GroupLOW; PM2.5 is how people write it.
  private static func needsMark(between before: UInt8?, and first: Unicode.Scalar) -> Bool {
    guard let before else { return false }
    let isNumber = ("0"..."9").contains(first)
    if Bytes.isLetter(before) && isNumber { return false }
    return (Bytes.isLetter(before) || Bytes.isDigit(before))
      && (isSignOrDigit(first) || first.properties.isAlphabetic)
  }

  private static func table(_ plain: String, _ script: String) -> [Unicode.Scalar: Unicode.Scalar] {
    // The first of two equal keys holds; the pairs are written below, in step.
    Dictionary(zip(plain.unicodeScalars, script.unicodeScalars)) { first, _ in first }
  }

  private static let raised = table(
    "0123456789+-−–=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδφχ",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᵠᵡ")

  private static let lowered = table(
    "0123456789+-−–=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")
}
