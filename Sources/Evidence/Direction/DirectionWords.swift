/// The words by which English tells that something went up, down, well or badly.
enum DirectionWords {
  enum Kind: Sendable, Equatable {
    /// More or less of the outcome: `higher`, `reduced`.
    case level
    /// Good or bad for people: `improved`, `worse`.
    case worth
  }

  struct Cue: Sendable, Equatable {
    let kind: Kind
    /// Above 0 up or good, below 0 down or bad; 1 or -1 where the word alone tells it, smaller
    /// where it often means something else.
    let sign: Double
  }

  static let cues = WordTable<Cue>(
    level(
      1,
      """
      increas* higher greater elevat* rose rise rises risen rising longer larger more enhanced
      enhances enhancing raised raises augment* exceed* prolong* upregulat* heavier thicker
      doubled doubling
      """)
      + level(
        -1,
        """
        decreas* lower lowered lowers lowering reduc* fewer less lesser shorter shorten* smaller
        fell
        declin* diminish* suppressed suppresses attenuat* inhibited inhibits dropped thinner
        lessen* minimised minimized abolish* blunted milder downregulat*
        """)
      + level(
        0.9,
        """
        delay* promoted promotes promoting boost* gain gains gained enhancement stronger highest
        greatest
        """)
      + level(
        -0.9,
        """
        prevent prevents prevented avoided avoids weaker relief quicker lowest least decelerat*
        drop drops
        suppression suppressing inhibition inhibiting
        """)
      + level(-0.7, "faster earlier")
      + level(0.5, "induced induces slower slowed")
      + level(-0.5, "fall falls few rapid rapidly halv* restrict* protect*")
      + level(-0.3, "loss limited limits")
      + worth(
        1,
        """
        improv* better superior ameliorat* alleviat* beneficial relieve relieved relieves
        relieving recovered resolved
        """)
      + worth(0.9, "benefit benefits benefited best")
      + worth(-1, "worse worsen* deteriorat* inferior poorer")
      + worth(-0.9, "worst")
      + worth(0.7, "favor favored favoring favors favour favoured favouring favours")
      + worth(0.5, "effective effectively effectiveness efficac* recover* advantag*")
      + worth(-0.5, "impair*") + worth(0.3, "success*"))

  /// What a thing did over time, as a noun: `greater reduction`, `less improvement`.
  static let changes = WordTable<Cue>(
    level(
      -1,
      """
      reduction reductions decrease decreases reducing decreasing lowering decline declines loss
      suppression inhibition fall drop relief attenuation shortening
      """)
      + level(1, "increase increases gain gains elevation rise prolongation")
      + worth(1, "improvement improvements improving") + worth(-1, "worsening deterioration"))

  /// Comparatives that stand before such a noun.
  static let comparatives = WordTable<Double>([
    (words: "greater larger more higher increased stronger greatest", value: 1),
    (words: "smaller less lesser lower fewer", value: -1),
  ])

  /// Words that say that two things are the same.
  static let sameness = WordTable<Bool>([
    (
      words: """
      similar similarly comparable comparably equal equally equivalen* unchanged alike same
      identical* noninferior* unaffected indistinguish* nonsignifican* insignifican* stable
      """, value: true
    )
  ])

  /// What is denied when there was no result: `no difference`, `not changed`.
  static let deniable = WordTable<Bool>([
    (words: "differ* signific*", value: true),
    (
      words: """
      effect effects change changes changed improvement association associated affect affected
      influence influenced impact superior advantage benefit interaction correlat*
      """, value: false
    ),
  ])

  static let denials = WordTable<Bool>([
    (words: "no not without neither nor none cannot never failed lack non didn't", value: true)
  ])

  private static func level(_ sign: Double, _ words: String) -> [(words: String, value: Cue)] {
    [(words, Cue(kind: .level, sign: sign))]
  }

  private static func worth(_ sign: Double, _ words: String) -> [(words: String, value: Cue)] {
    [(words, Cue(kind: .worth, sign: sign))]
  }
}
