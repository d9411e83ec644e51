import Language

/// Learns rules for endings: for each kind of form the shortest endings that tell its changes apart.
enum InflectionTrainer {
  static func model(of words: [InflectedWord]) -> [UInt8] {
    EndingRules.model(tables(of: words))
  }

  private static func tables(
    of words: [InflectedWord]
  ) -> [(table: EndingRules.Table, rules: [EndingRules.Rule])] {
    var tables: [(table: EndingRules.Table, rules: [EndingRules.Rule])] = []
    for kind in InflectedKind.allCases where kind != .base {
      // A past and a participle in -ed are made alike, and so are the plural of a noun and the
      // third person of a verb as far as their endings go; the words themselves differ.
      let own = words.filter {
        $0.kind == kind || kind == .past && $0.kind == .participle && $0.form.hasSuffix("ed")
          || kind == .participle && $0.kind == .past && $0.form.hasSuffix("ed")
      }
      tables.append(
        (.init(kind, .lemma), rules(changes(own.map { ($0.form, $0.lemma, $0.count) }))))
      tables.append((.init(kind, .form), rules(changes(own.map { ($0.lemma, $0.form, $0.count) }))))
    }
    return tables
  }

  private struct Change: Hashable {
    var off: Substring
    var on: Substring
  }

  /// A word with a mark before it and what happens to it.
  private typealias Example = (word: String, change: Change)

  /// The commonest change of each word, in the order of the alphabet.
  private static func changes(_ pairs: [(from: String, to: String, count: Int)]) -> [Example] {
    var counts: [String: [String: Int]] = [:]
    for pair in pairs { counts[pair.from, default: [:]][pair.to, default: 0] += pair.count }
    return counts.sorted { $0.key < $1.key }.map { from, targets in
      let to = targets.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? from
      let shared = zip(from, to).prefix { $0 == $1 }.count
      return ("^" + from, Change(off: from.dropFirst(shared), on: to.dropFirst(shared)))
    }
  }

  private static func rules(_ examples: [Example]) -> [EndingRules.Rule] {
    var rules: [EndingRules.Rule] = []
    add(examples, ending: 0, parent: nil, to: &rules)
    return rules
  }

  /// Adds the rule of one ending where it says something else than the shorter one, then those of
  /// the longer endings.
  private static func add(
    _ examples: [Example], ending length: Int, parent: Change?, to rules: inout [EndingRules.Rule]
  ) {
    guard let first = examples.first else { return }
    var current = parent
    let isWholeWord = first.word.count == length
    // One word's ending is no rule, only the word itself.
    if examples.count > 1 || isWholeWord {
      let common = commonest(examples, besides: parent)
      if common != parent {
        rules.append(
          .init(
            ending: String(first.word.suffix(length)), off: String(common.off),
            on: String(common.on)))
        current = common
      }
    }
    guard !isWholeWord, examples.contains(where: { $0.change != current }) else { return }
    var groups: [Character: [Example]] = [:]
    for example in examples {
      groups[
        example.word[example.word.index(example.word.endIndex, offsetBy: -length - 1)],
        default: []
      ].append(example)
    }
    for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
      add(group, ending: length + 1, parent: current, to: &rules)
    }
  }

  /// The change that most words take; of equals the one that holds already, then the first.
  private static func commonest(_ examples: [Example], besides parent: Change?) -> Change {
    var counts: [Change: Int] = [:]
    for example in examples { counts[example.change, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    if let parent, counts[parent] == most { return parent }
    return examples.first { counts[$0.change] == most }?.change ?? examples[0].change
  }
}
