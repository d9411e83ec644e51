/// Words by which studies name their design.
enum DesignCues {
  struct Cue {
    let phrase: String
    let design: Design
    let weight: Double
    /// Says how the work was done but, in a title, only what it is about.
    var isMethodsOnly = false

    init(_ phrase: String, _ design: Design, _ weight: Double, methodsOnly: Bool = false) {
      self.phrase = phrase
      self.design = design
      self.weight = weight
      isMethodsOnly = methodsOnly
    }
  }

  static let phrases: [Cue] = texts + trials + people + laboratory
}
