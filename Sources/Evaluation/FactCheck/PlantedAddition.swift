/// An error that can stand beside any sentence: advice, hope, a group that was not studied.
///
/// They are data, `planted.tsv` among the project's labels (how they were made: `guide.md` there);
/// on held-out studies those of the held-out half are planted, which nobody wrote a rule beside.
struct PlantedAddition: Sendable, Equatable {
  var kind: PlantedError.Kind
  var isHeldOut: Bool
  var isBefore: Bool
  /// Beginnings of words of the source that make it no error, in lower case.
  var unless: [String]
  var text: String

  static let file = "planted.tsv"

  /// - Throws: `EvaluationError` that names the line which is no addition.
  static func read(from labels: GoldFolder) throws -> [PlantedAddition] {
    let lines = try labels.lines(file).map { String(decoding: $0, as: UTF8.self) }
    return try lines.enumerated().dropFirst().map { index, line in
      guard let addition = PlantedAddition(line) else {
        throw EvaluationError(
          message: "\(file), line \(index + 1) is no addition: \(line)",
          mend: "Give kind, half (seen or held-out), place (before or behind), unless and text.")
      }
      return addition
    }
  }

  init?(_ line: String) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 5, let kind = PlantedError.Kind(rawValue: fields[0]),
      ["seen", "held-out"].contains(fields[1]), ["before", "behind", ""].contains(fields[2]),
      !fields[4].isEmpty
    else { return nil }
    self.kind = kind
    isHeldOut = fields[1] == "held-out"
    isBefore = fields[2] == "before"
    unless = fields[3].split(separator: ",").map { $0.trimmingPrefix(" ").lowercased() }
    text = fields[4]
  }

  /// One addition of each kind for a study: others for each study in turn.
  static func chosen(
    from all: [PlantedAddition], isHeldOut: Bool, turn: Int
  ) -> [PlantedAddition] {
    PlantedError.Kind.allCases.compactMap { kind in
      let own = all.filter { $0.kind == kind && $0.isHeldOut == isHeldOut }
      return own.isEmpty ? nil : own[turn % own.count]
    }
  }
}
