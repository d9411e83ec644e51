#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finding a short text in bytes, at the speed of the C library's `memchr`.
enum ByteSearch {
  /// The first position of `needle` at or after `start`; offsets count from the buffer's beginning.
  ///
  /// `rarest` is the needle's byte that the text holds least often: the search leaps from one to
  /// the next.
  static func first(
    _ needle: StaticString, rarest: Int = 0, in bytes: UnsafeRawBufferPointer, from start: Int
  ) -> Int? {
    let length = needle.utf8CodeUnitCount
    guard let base = bytes.baseAddress, length > 0 else { return nil }
    let mark = Int32(needle.utf8Start[rarest])
    var position = start + rarest
    let end = bytes.count - (length - 1 - rarest)
    while position < end, let hit = memchr(base + position, mark, end - position) {
      let index = base.distance(to: UnsafeRawPointer(hit)) - rarest
      if memcmp(base + index, needle.utf8Start, length) == 0 { return index }
      position = index + rarest + 1
    }
    return nil
  }

  /// The first position of `byte` at or after `start`.
  static func first(byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count,
      let hit = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return base.distance(to: UnsafeRawPointer(hit))
  }

  static func contains(_ needle: StaticString, in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBytes { first(needle, in: $0, from: 0) != nil }
  }
}
