extension ConditionProfile {
  /// The glossary term with this id.
  package func term(_ id: String) -> Term? { terms.first { $0.id == id } }
  /// The treatment with this id.
  package func treatment(_ id: String) -> Treatment? { treatments.first { $0.id == id } }
  /// The scale with this id.
  package func scale(_ id: String) -> Scale? { scales.first { $0.id == id } }
  /// The disease type with this id.
  package func type(_ id: String) -> DiseaseType? { types.first { $0.id == id } }
  /// The topic with this id.
  package func topic(_ id: String) -> Topic? { topics.first { $0.id == id } }
  /// The safety line with this trigger.
  package func safetyLine(_ trigger: String) -> SafetyLine? {
    safety.first { $0.trigger == trigger }
  }
}
