import Evidence

extension TrainingTask {
  /// Learns which role a sentence of an abstract plays.
  static let roles = TrainingTask(
    "roles", "the role of each sentence, from CC BY and CC0 abstracts with headings"
  ) { gold in
    let derived = try RoleAbstract.derived(gold).filter(\.isOpen)
    let laboratory = try RoleAbstract.laboratory(gold)
    let all = derived + laboratory
    let model = RoleTrainer().model(from: all)
    var notes = [
      "\(derived.count) open abstracts with headings, \(laboratory.count) of laboratory work, "
        + "\(all.reduce(0) { $0 + $1.sentences.count }) sentences"
    ]
    for (name, part) in [("derived", derived), ("laboratory", laboratory)] {
      let tally = try RoleTally(
        RoleFolds.read(part, learningAlso: name == "derived" ? laboratory : derived))
      notes.append("\(name): \(tally.right) of \(tally.count) right when left out of learning")
    }
    return (model, notes)
  }
}
