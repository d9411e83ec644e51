/// What the tagger asks about a word and its neighbours.
package enum TaggerFeatures {
  /// How many features a word has.
  package static let count = 34

  /// - Parameters:
  ///   - i: the word's place in `keys`, which has two edges before and behind the sentence.
  ///   - last: the tag given to the word before; `before` that of the one before it (raw values,
  ///     or `edge`).
  package static func fill(
    _ features: UnsafeMutableBufferPointer<UInt64>, at i: Int,
    of keys: UnsafeBufferPointer<WordKey>, last: UInt32, before: UInt32
  ) {
    var next = 0
    @inline(__always)
    func add(_ a: UInt32) {
      features[next] = FeatureHash(template: UInt64(next)).mixing(a).bits
      next += 1
    }
    @inline(__always)
    func add(_ a: UInt32, _ b: UInt32) {
      features[next] = FeatureHash(template: UInt64(next)).mixing(a).mixing(b).bits
      next += 1
    }
    @inline(__always)
    func add(_ a: UInt32, _ b: UInt32, _ c: UInt32) {
      features[next] = FeatureHash(template: UInt64(next)).mixing(a).mixing(b).mixing(c).bits
      next += 1
    }
    let (p2, p, w, n, n2) = (keys[i - 2], keys[i - 1], keys[i], keys[i + 1], keys[i + 2])
    add(w.word)
    add(w.word, w.shape)
    add(w.suffix1, w.shape)
    add(w.suffix2)
    add(w.suffix3)
    add(w.suffix4)
    add(w.prefix2)
    add(w.prefix3)
    add(w.prefix4)
    add(w.shape)
    add(p.word)
    add(p2.word)
    add(n.word)
    add(n2.word)
    add(last)
    add(last, before)
    add(last, w.word)
    add(last, before, w.word)
    add(last, w.suffix3)
    add(last, n.word)
    add(p.word, w.word)
    add(w.word, n.word)
    add(p.word, n.word)
    add(p.suffix3, w.suffix3)
    add(w.suffix3, n.suffix3)
    add(w.suffix2, n.suffix2, n2.suffix2)
    add(last, w.suffix3, n.suffix3)
    add(n.suffix3)
    add(n.shape, w.shape)
    add(p.shape, w.shape)
    add(n2.suffix3, n.suffix3)
    add(last, n.suffix2, n2.suffix2)
    add(w.shape, n.shape, last)
    add(p2.word, p.word)
  }

  /// Stands for a tag before the first word.
  package static let edge: UInt32 = 255
}
