/// What the parser asks when it names the relation of a dependent to its head.
package enum RelationFeatures {
  /// How many features a pair has.
  package static let count = 34

  package static func fill(
    _ features: UnsafeMutableBufferPointer<UInt64>, head h: Int, dependent d: Int,
    _ state: ParserState, _ words: ParserWords
  ) {
    var f = FeatureList(features)
    let end = words.keys.count - 1
    state.nodes.withUnsafeBufferPointer { nodes in
      words.keys.withUnsafeBufferPointer { keys in
        words.tags.withUnsafeBufferPointer { tags in
          @inline(__always) func w(_ i: Int) -> UInt32 { keys[i].word }
          @inline(__always) func t(_ i: Int) -> UInt32 { tags[i] }
          @inline(__always) func t(_ i: Int32) -> UInt32 { tags[Int(i)] }
          @inline(__always) func w(_ i: Int32) -> UInt32 { keys[Int(i)].word }
          @inline(__always) func r(_ i: Int32) -> UInt32 { UInt32(nodes[Int(i)].relation) }
          let (nh, nd) = (nodes[h], nodes[d])
          let (wh, wd, th, td) = (w(h), w(d), t(h), t(d))
          let side: UInt32 = d < h ? 0 : 1
          let sister = side == 0 ? nh.left : nh.right
          let before = d > 1 ? d - 1 : 0
          let after = d + 1 < end ? d + 1 : 0
          f.add(side)
          f.add(wh, side)
          f.add(th, side)
          f.add(wd, side)
          f.add(td, side)
          f.add(wd, td, side)
          f.add(wh, th, side)
          f.add(th, td, side)
          f.add(wh, td, side)
          f.add(th, wd, side)
          f.add(wh, wd, side)
          f.add(th, td, UInt32(min(abs(h - d), 6)) * 2 + side)
          f.add(wd, keys[d].suffix3, th)
          f.add(keys[d].suffix3, td, th, side)
          f.add(keys[h].suffix3, td, th, side)
          f.add(keys[h].suffix2, keys[d].suffix2, th, td)
          f.add(th, td, t(nd.left), t(nd.right))
          f.add(td, r(nd.left), r(nd.right), side)
          f.add(wd, w(nd.right), th)
          f.add(td, w(nd.left), th, side)
          f.add(td, w(nd.right), th, side)
          f.add(th, td, t(sister), r(sister) * 2 + side)
          f.add(th, td, w(sister), side)
          f.add(th, td, r(nh.left), r(nh.right))
          f.addWide(nh.relations, th, td * 2 + side)
          f.addWide(nd.relations, td, th * 2 + side)
          f.addWide(nd.relations, td, side)
          f.addWide(nd.relations, wd, side)
          f.add(th, td, t(before), t(after))
          f.add(td, t(before), side)
          f.add(td, t(after), side)
          f.add(td, w(before), th, side)
          f.add(td, w(after), th, side)
          f.add(wh, td, t(sister), side)
        }
      }
    }
  }
}
