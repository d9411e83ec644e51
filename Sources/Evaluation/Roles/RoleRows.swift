import Evidence

/// Where each feature of the training abstracts has its row in a `RoleModel`.
struct RoleRows: Sendable {
  let buckets: Int
  /// The mark of each row's feature; 0 where the row is free.
  private(set) var marks: [UInt32]

  /// Gives rows to the features met in at least `least` sentences, the commonest first; those for
  /// which both rows of their bucket are taken get none.
  init(_ abstracts: [RoleAbstract], least: Int, buckets: Int) {
    self.buckets = buckets
    marks = [UInt32](repeating: 0, count: 2 * buckets)
    var counts: [UInt64: Int] = [:]
    Self.visit(abstracts) { hashes in
      for hash in hashes { counts[hash, default: 0] += 1 }
    }
    let kept = counts.filter { $0.value >= least }.sorted {
      ($0.value, $0.key) > ($1.value, $1.key)
    }
    for (hash, _) in kept where row(hash) == nil {
      let first = 2 * RoleModel.bucket(hash, of: UInt64(buckets))
      if marks[first] == 0 {
        marks[first] = RoleModel.mark(hash)
      } else if marks[first + 1] == 0 {
        marks[first + 1] = RoleModel.mark(hash)
      }
    }
  }

  func row(_ hash: UInt64) -> Int? {
    let first = 2 * RoleModel.bucket(hash, of: UInt64(buckets))
    let mark = RoleModel.mark(hash)
    return marks[first] == mark ? first : marks[first + 1] == mark ? first + 1 : nil
  }

  /// The rows of each sentence's features.
  func rows(_ abstract: RoleAbstract) -> [[Int32]] {
    var result: [[Int32]] = []
    Self.visit([abstract]) { hashes in
      result.append(hashes.compactMap { row($0).map(Int32.init) })
    }
    return result
  }

  private static func visit(_ abstracts: [RoleAbstract], _ body: ([UInt64]) -> Void) {
    var features = RoleFeatures()
    for abstract in abstracts {
      for (number, sentence) in abstract.sentences.enumerated() {
        var text = sentence.text
        text.withUTF8 { features.read($0, number: number, of: abstract.sentences.count) }
        body(features.hashes)
      }
    }
  }
}
