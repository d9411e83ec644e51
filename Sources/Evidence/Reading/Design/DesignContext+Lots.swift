extension DesignContext {
  /// A sentence that says this study's own people were assigned by chance.
  static func drawsLots(_ line: DesignText.Line) -> Bool {
    let signs = line.signs
    // Data are put into sets for training by lot as well.
    guard signs.isDisjoint(with: [.ofOthers, .learned]) else { return false }
    let s = line.sentence
    if s.role == .conclusions || !line.tellsOfStudy { return signs.contains(.thisRandom) }
    if !signs.isDisjoint(with: [.assigned, .blinded]) { return true }
    return signs.contains(.random) && !signs.contains(.formerly)
      && (s.id == "t" || signs.contains(.ownTrial))
  }

  /// People were put into groups by lot, told without doubt.
  static func drawsLotsForGroups(_ line: DesignText.Line) -> Bool {
    drawsLots(line)
      && (line.signs.contains(.assigned) || line.signs.contains([.random, .ownTrial]))
  }
}
