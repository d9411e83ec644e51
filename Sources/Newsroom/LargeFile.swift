import Foundation

/// A file among the inputs, and by what it is known again.
struct LargeFile {
  let path: String
  /// In bytes.
  let size: Int
  /// Size and time of the last change; `nil` for a file so small that reading it again costs little.
  let mark: String?

  private static let least = 4 << 20

  init(_ path: String) {
    self.path = path
    let values = try? FileManager.default.attributesOfItem(atPath: path)
    let size = values?[.size] as? Int ?? 0
    self.size = size
    let changed = values?[.modificationDate] as? Date
    mark =
      size < Self.least
      ? nil : changed.map { "\(size) \(Int($0.timeIntervalSince1970 * 1000))" }
  }
}
