import Condition

/// Which way of an outcome is good: from the scale table of the condition, else from its words.
enum OutcomePolarity {
  /// 1 where more is good (survival), -1 where more is bad (pain, relapses), 0 unknown.
  static func polarity(of outcome: String, lexicon: Lexicon) -> Double {
    let scales = lexicon.matches(in: outcome).compactMap { match in
      if case .scale(let index) = match.entry { lexicon.profile.scales[index].worse } else { nil }
    }
    if let worse = scales.first(where: { $0 != .open }) { return worse == .higher ? -1 : 1 }
    return polarity(of: outcome)
  }

  /// The same by words only.
  static func polarity(of outcome: String) -> Double {
    let s = Sentence(
      Passage(id: "t", role: .title, section: "", text: outcome, start: 0, end: outcome.utf8.count))
    if let to = timeTo(s) {
      // The time to a bad thing is better long, to a good one (healing) better short.
      let event = sum(s, to..<s.tokens.count)
      return event > 0 ? -1 : 1
    }
    let total = sum(s, 0..<s.tokens.count)
    return total > 0 ? 1 : total < 0 ? -1 : 0
  }

  private static func sum(_ s: Sentence, _ range: Range<Int>) -> Double {
    range.reduce(0) { $0 + (words.value(of: $1, in: s) ?? 0) }
  }

  /// `time to relapse`, `days until discharge`: the token after `to`.
  private static func timeTo(_ s: Sentence) -> Int? {
    for i in s.tokens.indices where spans.contains(s.word(i)) {
      for j in (i + 1)..<(i + 4) where ["to", "until", "before"].contains(s.word(j)) {
        return j + 1
      }
    }
    return nil
  }

  private static let spans: WordSet = [
    "time", "days", "day", "weeks", "months", "hours", "interval",
  ]

  private static let words = WordTable<Double>([
    (
      words: """
      pain* symptom* death* mortalit* relaps* recurren* fail* complicat* adverse event events
      toxic* infect* disease* severity depress* anxi* fatigue* disabil* impair* loss bleed* hemorrh*
      haemorrh* nausea vomit* stress distress inciden* risk* fever* cough* dyspn* itch* pruritus
      edema oedema swelling inflamm* ulcer* fracture* falls stroke* seizure* migrain* headache*
      hypotens* hyperten* dropout* withdraw* discontinu* exacerbat* attack* lesion* tumor* tumour*
      cholesterol triglycer* ldl glucose hba1c bmi weight fat pressure crp creatinin* insomn*
      sleepin* dysfunction* discomfort time duration length delay* days stay consumption cost costs
      error* need requirement* burden craving* smok* drink* problem* disorder* anger aggress*
      inattent* plaque gingiv* bacteri* viral parasit* malaria anemi* anaemi* hypoglyc* apnea
      injur* damage reject* residual progress* spastic* stiffness tremor* proteinuria albuminuria
      """, value: -1
    ),
    (
      words: """
      survival quality function* recover* respons* respond* remission* success* heal healing healed
      cure cured satisf* adheren* complian* knowledge abilit* perform* strength hdl wellbeing
      efficac* capac* tolera* endur* acuity activit* cognit* memory attention accura* mobil*
      flexion balance speed mood vitality health fitness sensitiv* ejection patency abstin*
      abstain* cessation clear clearance eradic* achiev* coverage uptake retention haemoglobin
      hemoglobin bone density confidence esteem coping skill skills motivat* learn* comfort*
      analges*
      """, value: 1
    ),
  ])
}
