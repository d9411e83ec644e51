import Evidence

/// Cross-validation: what the roles of abstracts are read as by a model that never saw them.
enum RoleFolds {
  static let count = 4

  /// The abstracts in their order, each with the probabilities of its sentences' roles.
  static func read(
    _ abstracts: [RoleAbstract], learningAlso others: [RoleAbstract] = [],
    trainer: RoleTrainer = RoleTrainer()
  ) throws -> [RoleReading] {
    var readings: [RoleReading] = []
    for fold in 0..<count {
      let seen = abstracts.indices.filter { $0 % count != fold }.map { abstracts[$0] }
      guard let model = RoleModel(trainer.model(from: seen + others)) else {
        throw EvaluationError(message: "The model cannot be read", mend: "See RoleTrainer.")
      }
      readings += abstracts.indices.filter { $0 % count == fold }.map {
        RoleReading(abstracts[$0], model)
      }
    }
    return readings
  }
}
