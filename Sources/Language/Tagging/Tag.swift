/// A part of speech of the Penn Treebank, as CRAFT uses them.
///
/// The raw values are part of the model files: new cases go to the end.
package enum Tag: UInt8, Sendable, CaseIterable {
  case nn, nns, nnp, nnps, jj, jjr, jjs, rb, rbr, rbs
  case vb, vbd, vbg, vbn, vbp, vbz, md
  case `in`, dt, pdt, cc, cd, to, prp, prpPossessive, wdt, wp, wpPossessive, wrb, ex, rp, possessive
  case comma, period, colon, leftBracket, rightBracket, openQuote, closeQuote, hyphen
  case symbol, listMark, foreign, affix, interjection

  /// As the treebank writes it: `NN`, `PRP$`, `-LRB-`.
  package var name: String { Self.names[Int(rawValue)] }

  package init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names = [
    "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "RB", "RBR", "RBS",
    "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD",
    "IN", "DT", "PDT", "CC", "CD", "TO", "PRP", "PRP$", "WDT", "WP", "WP$", "WRB", "EX", "RP",
    "POS", ",", ".", ":", "-LRB-", "-RRB-", "``", "''", "HYPH", "SYM", "LS", "FW", "AFX", "UH",
  ]

  /// A common or proper noun.
  package var isNoun: Bool { rawValue <= Tag.nnps.rawValue }
  package var isAdjective: Bool { self == .jj || self == .jjr || self == .jjs }
  package var isAdverb: Bool { self == .rb || self == .rbr || self == .rbs }
  /// A full verb or auxiliary in any form; modal verbs are not counted.
  package var isVerb: Bool {
    rawValue >= Tag.vb.rawValue && rawValue <= Tag.vbz.rawValue
  }
  /// A verb form that carries tense: `rose`, `rises`, `may`.
  package var isFinite: Bool { self == .vbd || self == .vbp || self == .vbz || self == .md }
  /// A bracket, quotation mark, comma, colon, hyphen or full stop.
  package var isPunctuation: Bool {
    rawValue >= Tag.comma.rawValue && rawValue <= Tag.hyphen.rawValue
  }
}
