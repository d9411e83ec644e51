/// Two texts laid side by side by their longest common run of stems: what stands in the gaps is what a
/// retelling changed.
struct EditAlignment: Sendable {
  /// The words of both texts between two matched words, half open; one of them may be empty.
  struct Gap: Sendable {
    var mine: Range<Int>
    var theirs: Range<Int>
  }

  let gaps: [Gap]
  /// Matched words, and those of them that carry meaning.
  let matched: Int
  let matchedContents: Int

  init(_ mine: [Word], _ theirs: [Word]) {
    let (rows, columns) = (mine.count, theirs.count)
    // Length of the longest common run of the rests of both texts.
    var length = [UInt16](repeating: 0, count: (rows + 1) * (columns + 1))
    for i in stride(from: rows - 1, through: 0, by: -1) {
      for j in stride(from: columns - 1, through: 0, by: -1) {
        length[i * (columns + 1) + j] =
          mine[i].stem == theirs[j].stem
          ? length[(i + 1) * (columns + 1) + j + 1] + 1
          : max(length[(i + 1) * (columns + 1) + j], length[i * (columns + 1) + j + 1])
      }
    }
    var gaps: [Gap] = []
    var (i, j) = (0, 0)
    var (lastI, lastJ) = (0, 0)
    var matched = 0
    var contents = 0
    while i < rows, j < columns {
      if mine[i].stem == theirs[j].stem {
        if i > lastI || j > lastJ { gaps.append(Gap(mine: lastI..<i, theirs: lastJ..<j)) }
        matched += 1
        if mine[i].isContent { contents += 1 }
        i += 1
        j += 1
        (lastI, lastJ) = (i, j)
      } else if length[(i + 1) * (columns + 1) + j] >= length[i * (columns + 1) + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    if lastI < rows || lastJ < columns {
      gaps.append(Gap(mine: lastI..<rows, theirs: lastJ..<columns))
    }
    self.gaps = gaps
    self.matched = matched
    matchedContents = contents
  }

  /// Most words of the sentence stand in the passage in the same order.
  func isClose(for reading: Reading) -> Bool {
    matchedContents >= 2
      && matched * 10 >= reading.words.count * (matchedContents >= 3 ? 6 : 8)
  }

  /// Most words of the sentence stand in the passage in the same order, or most of a short passage's in
  /// the sentence.
  func follows(_ reading: Reading, of passage: Reading) -> Bool {
    guard matchedContents >= 2 else {
      return matchedContents == 1 && matched >= 8 && matched * 4 >= reading.words.count * 3
    }
    return isClose(for: reading)
      || passage.words.count >= 6
        && matched * 10 >= passage.words.count * (matchedContents >= 3 ? 6 : 8)
        && matchedContents * 2 >= passage.contents.count
  }
}
