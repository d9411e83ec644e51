/// A candidate short form, folded for matching.
struct ShortForm {
  /// Letters and digits in lower case; a Greek letter, printed or spelt out, is its first Latin one.
  private(set) var characters: [UInt8] = []
  private(set) var hasCapital = false
  private(set) var hasDigit = false
  /// The first mark is a small letter that stands for a subscript at the end: `pHi`, `QTc`.
  private(set) var endsSmall = false
  let place: Range<Int>

  /// `nil` for what cannot be a short form: too long, more than two words, no letter, statistics.
  init?(_ place: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    guard place.count >= 1, place.count <= 16 else { return nil }
    self.place = place
    var words = 1
    var letters = 0
    var i = place.lowerBound
    guard Folding.isAlphanumeric(bytes[i]) || bytes[i] >= 0x80 else { return nil }
    while i < place.upperBound {
      let b = bytes[i]
      switch b {
      case 0x20:
        words += 1
        guard Self.canJoin(place.lowerBound..<i, (i + 1)..<place.upperBound, bytes) else {
          return nil
        }
      case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "%"),
        UInt8(ascii: ":"), UInt8(ascii: "?"):
        return nil
      default: break
      }
      let (character, length) = Folding.character(at: i, in: bytes, end: place.upperBound)
      if let character {
        characters.append(character)
        if Scalar.isUpper(b) { hasCapital = true }
        if Scalar.isDigit(character) { hasDigit = true } else { letters += 1 }
      }
      i += length
    }
    let end = bytes[place.upperBound - 1]
    guard words <= 2, letters > 0, characters.count <= 12, end != UInt8(ascii: "-"),
      characters.count > 1 || hasCapital
    else { return nil }
    dropPlural(bytes)
    let last = bytes[place.upperBound - 1]
    endsSmall = hasCapital && characters.count > 2 && Scalar.isLower(last)
  }

  /// Both words of a short form of two are short forms themselves; the second may be a Greek name.
  private static func canJoin(
    _ first: Range<Int>, _ second: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let next = second.first, !bytes[second].contains(UInt8(ascii: ".")) else { return false }
    let isWord = bytes[first].allSatisfy(Scalar.isLower)
    let isGreek =
      Scalar.isLower(bytes[next])
      && Folding.character(at: next, in: bytes, end: second.upperBound).1 == second.count
    return !isWord && (!Scalar.isLower(bytes[next]) || isGreek)
  }

  private mutating func dropPlural(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard characters.count > 2, bytes[place.upperBound - 1] == UInt8(ascii: "s"),
      !Scalar.isLower(bytes[place.upperBound - 2]) || !hasCapital && characters.count > 3
    else { return }
    characters.removeLast()
  }
}
