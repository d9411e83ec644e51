import Foundation

/// A key from a file that only its owner may read.
enum ModelKeyFile {
  static func read(path: String) throws -> ModelKey {
    let files = FileManager.default
    guard let attributes = try? files.attributesOfItem(atPath: path),
      attributes[.type] as? FileAttributeType == .typeRegular,
      let permissions = attributes[.posixPermissions] as? Int
    else {
      throw ModelSettingsError(
        file: path, line: nil, message: "there is no such file with a key",
        mend: "Correct key_file in model.yml")
    }
    guard permissions & 0o077 == 0 else {
      throw ModelSettingsError(
        file: path, line: nil, message: "others on this machine may read the key",
        mend: "Run: chmod 600 \(path)")
    }
    guard let data = files.contents(atPath: path), data.count <= 4_096,
      let text = String(validating: data, as: UTF8.self), let key = trimmed(text)
    else {
      throw ModelSettingsError(
        file: path, line: nil, message: "the file holds no key on one line",
        mend: "Put the service's key into it and nothing else")
    }
    return key
  }

  /// The key without what stands around it; `nil` for anything that cannot be in a header.
  static func trimmed(_ text: String) -> ModelKey? {
    let key = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !key.isEmpty, key.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    return ModelKey(key)
  }
}
