/// What the parser asks before each step about the words on the stack, the next words and what is
/// attached to them (after Zhang and Nivre 2011).
package enum ParserFeatures {
  /// How many features a state has.
  package static let count = 114

  package static func fill(
    _ features: UnsafeMutableBufferPointer<UInt64>, _ state: ParserState, _ words: ParserWords
  ) {
    var f = FeatureList(features)
    let (s0, s1, s2) = (state.top(0), state.top(1), state.top(2))
    let (b0, b1, b2) = (state.ahead(0), state.ahead(1), state.ahead(2))
    state.nodes.withUnsafeBufferPointer { nodes in
      words.keys.withUnsafeBufferPointer { keys in
        words.tags.withUnsafeBufferPointer { tags in
          @inline(__always) func w(_ i: Int) -> UInt32 { keys[i].word }
          @inline(__always) func e(_ i: Int) -> UInt32 { keys[i].suffix3 }
          @inline(__always) func t(_ i: Int) -> UInt32 { tags[i] }
          @inline(__always) func t(_ i: Int32) -> UInt32 { tags[Int(i)] }
          @inline(__always) func w(_ i: Int32) -> UInt32 { keys[Int(i)].word }
          @inline(__always) func r(_ i: Int32) -> UInt32 { UInt32(nodes[Int(i)].relation) }
          let (n0, n1, m0) = (nodes[s0], nodes[s1], nodes[b0])
          let (ts0, ts1, tb0, tb1) = (t(s0), t(s1), t(b0), t(b1))
          let (ws0, ws1, wb0) = (w(s0), w(s1), w(b0))

          // Single words.
          f.add(ws0, ts0)
          f.add(ws0)
          f.add(ts0)
          f.add(ws1, ts1)
          f.add(ws1)
          f.add(ts1)
          f.add(w(s2), t(s2))
          f.add(t(s2))
          f.add(wb0, tb0)
          f.add(wb0)
          f.add(tb0)
          f.add(w(b1), tb1)
          f.add(tb1)
          f.add(w(b2), t(b2))
          f.add(t(b2), tb1, tb0)
          // Pairs of the words that may be joined.
          f.add(ws0, ts0, wb0, tb0)
          f.add(ws0, ts0, wb0)
          f.add(ws0, wb0, tb0)
          f.add(ws0, ts0, tb0)
          f.add(ts0, wb0, tb0)
          f.add(ws0, wb0)
          f.add(ts0, tb0)
          f.add(ws1, ts1, ws0, ts0)
          f.add(ws1, ws0)
          f.add(ws1, ts1, ts0)
          f.add(ts1, ws0, ts0)
          f.add(ts1, ts0)
          f.add(ws1, ts1, ws0)
          f.add(ws1, wb0, ts0)
          f.add(ts1, ts0, wb0)
          f.add(ts1, tb0)
          f.add(tb0, tb1)
          f.add(e(s0), e(b0))
          f.add(e(s1), e(s0))
          f.add(e(s0), ts0, tb0)
          f.add(e(b0), tb0, ts0)
          // Three and four words.
          f.add(tb0, tb1, t(b2))
          f.add(ts0, tb0, tb1)
          f.add(ts1, ts0, tb0)
          f.add(t(s2), ts1, ts0)
          f.add(ts1, ts0, tb0, tb1)
          f.add(t(s2), ts1, ts0, tb0)
          f.add(ws0, tb0, tb1)
          f.add(ts1, ws0, tb0)
          f.add(ws1, ts0, tb0)
          f.add(ts0, tb0, tb1, t(b2))
          // What is attached already.
          f.add(ts0, t(n0.left), tb0)
          f.add(ts0, t(n0.right), tb0)
          f.add(ts0, t(m0.left), tb0)
          f.add(ts1, t(n1.right), ts0)
          f.add(ts1, t(n1.left), ts0)
          f.add(ts1, ts0, t(n0.left))
          f.add(ts1, ts0, t(n0.right))
          f.add(ts1, ts0, t(n1.right), tb0)
          f.add(ws1, ws0, w(n0.right))
          f.add(ts1, ws0, w(n0.right))
          f.add(ws1, ws0, t(n0.right))
          f.add(ts0, r(n0.left), r(n0.right), tb0)
          f.add(ts1, r(n1.left), r(n1.right), ts0)
          f.add(tb0, r(m0.left), r(m0.left2), ts0)
          f.add(ts0, t(n0.left), t(n0.left2))
          f.add(ts0, t(n0.right), t(n0.right2))
          f.add(ts1, t(n1.right), t(n1.right2), ts0)
          f.addWide(n0.relations, ts0, tb0)
          f.addWide(n1.relations, ts1, ts0)
          f.addWide(m0.relations, tb0, ts0)
          f.addWide(n0.relations, ws0, tb0)
          f.addWide(n1.relations, ws1, ts0)
          // How far apart, how many dependents.
          let d = UInt32(min(b0 - s0, 8))
          let g = UInt32(min(s0 - s1, 8))
          f.add(ts0, tb0, d)
          f.add(ws0, tb0, d)
          f.add(ts0, wb0, d)
          f.add(ts1, ts0, g)
          f.add(ts1, ws0, g)
          f.add(ts0, UInt32(n0.leftCount), UInt32(n0.rightCount), tb0)
          f.add(ts1, UInt32(n1.rightCount), ts0)
          f.add(tb0, UInt32(m0.leftCount), ts0)
          // What stands beside them in print, attached or not, and farther away.
          f.add(tb0, t(max(b0 - 1, 0)), ts0)
          f.add(ts0, t(s0 + 1), tb0)
          f.add(ts0, t(max(s0 - 1, 0)), ts1)
          f.add(tb0, tb1, t(b2), t(state.ahead(3)))
          f.add(ts0, ts1, t(s2), t(state.top(3)))
          f.add(w(b1), ts0, tb0)
          f.add(wb0, w(b1), ts0)
          f.add(keys[s0].shape, keys[b0].shape, ts0, tb0)
          f.add(keys[s1].shape, keys[s0].shape, ts1, ts0)
          f.add(r(n0.right), r(n0.right2), ts0, tb0)
          f.add(ts1, ts0, r(n1.right), tb0)
          f.add(ws0, t(n0.left), tb0)
          f.add(ts0, t(n0.right), t(nodes[Int(n0.right)].right), tb0)
          f.add(t(s2), ts0, tb0)
          f.add(UInt32(min(state.stack.count, 4)), ts0, tb0)
          f.add(UInt32(min(state.count + 1 - b0, 3)), ts1, ts0)
          // What stands between them.
          let near = words.between(s0, b0)
          let far = words.between(s1, s0)
          f.add(near, ts0, tb0)
          f.add(far, ts1, ts0)
          f.add(far, ts1, ts0, tb0)
          f.add(near, far, ts0, tb0)
          f.add(near, ws0, tb0)
          f.add(far, ws1, ts0)
          f.add(far, ts1, ws0)
          // Where a phrase or a joined word that is about to come belongs.
          let tb2 = t(b2)
          f.add(ws1, wb0)
          f.add(w(s2), wb0)
          f.add(w(s2), ts1, ts0, wb0)
          f.add(t(s2), ts1, ts0, wb0)
          f.add(ws0, wb0, ts1)
          f.add(ws0, wb0, tb1)
          f.add(ts1, ts0, wb0, tb1)
          f.add(ts0, wb0, w(b2))
          f.add(ts1, ts0, wb0, w(b1))
          f.add(ts0, wb0, tb1, tb2)
          f.add(ts1, wb0, tb1, tb2)
          f.add(tb0, ts0, t(s2), Self.likeness(keys[s0], keys[s1]))
          f.add(tb0, ts0, tb1, Self.likeness(keys[s0], keys[b1]))
          f.add(tb0, ts0, tb2, Self.likeness(keys[s0], keys[b2]))
          f.add(tb0, ts1, tb1, Self.likeness(keys[s1], keys[b1]))
        }
      }
    }
  }

  /// Whether two words end alike and look alike, as one number.
  @inline(__always)
  private static func likeness(_ a: WordKey, _ b: WordKey) -> UInt32 {
    (a.suffix2 == b.suffix2 ? 1 : 0) + (a.suffix3 == b.suffix3 ? 2 : 0)
      + (a.shape == b.shape ? 4 : 0)
  }
}
