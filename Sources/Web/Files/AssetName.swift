/// The name of a file of the theme, which holds the hash of its content:
/// `myelin-3f2a9c01.css` is `myelin`, `3f2a9c01`, `css`.
struct AssetName: Equatable {
  let stem: Substring
  let ending: Substring

  /// `nil` for names without such a hash.
  init?(_ name: String) {
    guard let dot = name.lastIndex(of: "."), let dash = name[..<dot].lastIndex(of: "-") else {
      return nil
    }
    let hash = name[name.index(after: dash)..<dot].utf8
    let isHash =
      hash.count >= 8
      && hash.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
    guard isHash, dash > name.startIndex else { return nil }
    stem = name[..<dash]
    ending = name[name.index(after: dot)...]
  }
}
