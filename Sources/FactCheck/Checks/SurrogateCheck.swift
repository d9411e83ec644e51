/// A measure on a scan or in the blood told as what people live with: fewer lesions are not fewer
/// symptoms, denser bones are not fewer fractures (IQWiG, surrogate endpoints).
enum SurrogateCheck {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    // `A first attack that may become MS` names an illness.
    let told = reading.marks(.outcome).filter { mark in
      !reading.mentions.contains { $0.covers(reading.words[Int(mark.first)]) }
    }
    for mark in told {
      let family = CueMatcher.shared.families[Int(mark.family)]
      guard let pair = pairs.first(where: { $0.outcome == family }) else { continue }
      // Where the source speaks of the outcome too, the passage that is told must do so.
      let isElsewhere = pair.says(source)
      let grounds = statement.grounds.isEmpty ? statement.support : statement.grounds
      if isElsewhere, grounds.contains(where: { pair.says(source.readings[$0]) }) { continue }
      for index in isElsewhere
        ? Array(statement.retold.prefix(1))
        : Array(statement.support.prefix(2))
      {
        let passage = source.readings[index]
        guard reading.shared(with: passage) >= 2,
          let measure = passage.words.indices.first(where: {
            pair.measures.value(passage.words[$0].exact) >= 0
              && isLost(passage.words[$0].exact, passage, reading)
          })
        else { continue }
        return statement.objection(
          OutcomesCheck.name,
          isElsewhere ? .review : statement.level(.block, at: Int(mark.first)),
          "The source speaks of “\(passage.printed(measure, measure + 1))” here, not of “\(reading.printed(mark))”.",
          source.ids([index]))
      }
    }
    return nil
  }

  /// The passage has the word more often than the sentence.
  private static func isLost(_ exact: UInt64, _ passage: Reading, _ reading: Reading) -> Bool {
    passage.words.count { $0.exact == exact } > reading.words.count { $0.exact == exact }
  }

  private struct Pair: Sendable {
    var outcome: String
    /// The source has one of these, so it speaks of the outcome itself.
    var own: [UInt64]
    var measures: HashIndex

    init(_ outcome: String, own: String, measures: String) {
      self.outcome = outcome
      self.own = own.split(separator: " ").map { WordHash.of(String($0)) }
      self.measures = WordReader.table(measures.split(separator: " ").map(String.init))
    }

    func says(_ source: CheckedSource) -> Bool { own.contains(where: source.hasWord) }

    func says(_ passage: Reading) -> Bool { passage.words.contains { own.contains($0.exact) } }
  }

  private static let pairs = [
    Pair(
      "symptoms",
      own: """
        symptom symptoms symptomatic asymptomatic symptomatology sign signs manifestations \
        manifestation complaint complaints complained pain fatigue disability relapse relapses \
        attacks attack exacerbation exacerbations syndrome spasticity weakness
        """,
      measures: "lesion lesions mri spots scan scans load titer titers titre titres"),
    Pair(
      "relapses",
      own: """
        relapse relapses relapsed relapsing exacerbation exacerbations attack attacks arr flare \
        flares bout bouts recurrence recurrences episode episodes rebound rrms neda
        """,
      measures: "mri lesion lesions scan scans enhancing"),
    Pair(
      "progression",
      own: """
        disability disabled disabling edss impairment impairments progression progressive \
        worsening deterioration handicap function functioning
        """,
      measures: "volume volumes atrophy thickness lesion lesions mri neurofilament"),
    Pair(
      "fractures", own: "fracture fractures fractured broken break breaks",
      measures: "density densitometry bmd mineral"),
    Pair(
      "heart attacks",
      own: """
        infarction infarctions infarct mi attack attacks coronary cardiovascular cardiac ischemic \
        ischaemic angina stroke strokes
        """,
      measures: "cholesterol ldl hdl lipid lipids triglycerides lipoprotein pressure"),
  ]
}
