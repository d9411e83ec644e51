import Foundation

/// Validates JSON against the part of JSON Schema 2020-12 that `Documentation/schema` uses.
struct JSONSchema {
  private let documents: [String: Any]

  init(folder: URL) throws {
    var documents: [String: Any] = [:]
    for file in try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    where file.pathExtension == "json" {
      documents[file.lastPathComponent] = try JSONSerialization.jsonObject(
        with: try Data(contentsOf: file))
    }
    self.documents = documents
  }

  /// What is wrong with a value, each with its place; empty when it is valid.
  func problems(of value: Any, against document: String) -> [String] {
    guard let schema = documents[document] else { return ["no schema \(document)"] }
    return problems(value, schema, at: "", in: document)
  }

  private func problems(
    _ value: Any, _ schema: Any, at place: String, in document: String
  ) -> [String] {
    guard let rules = schema as? [String: Any] else {
      return (schema as? Bool) == false ? ["\(place): not allowed"] : []
    }
    var found: [String] = []
    if let reference = rules["$ref"] as? String {
      let (target, name) = resolve(reference, in: document)
      guard let target else { return ["\(place): no schema \(reference)"] }
      found += problems(value, target, at: place, in: name)
    }
    if let any = rules["anyOf"] as? [Any] ?? rules["oneOf"] as? [Any],
      !any.contains(where: { problems(value, $0, at: place, in: document).isEmpty })
    {
      found.append("\(place): fits none of the choices")
    }
    if let all = rules["allOf"] as? [Any] {
      found += all.flatMap { problems(value, $0, at: place, in: document) }
    }
    if let type = rules["type"] {
      let allowed = type as? [String] ?? [type as? String ?? ""]
      if !allowed.contains(where: { isType(value, $0) }) {
        return found + ["\(place): is no \(allowed.joined(separator: " or "))"]
      }
    }
    if let choices = rules["enum"] as? [Any],
      !choices.contains(where: { ($0 as? NSObject) == (value as? NSObject) })
    {
      found.append("\(place): \(value) is none of the values")
    }
    if let constant = rules["const"], (constant as? NSObject) != (value as? NSObject) {
      found.append("\(place): is not \(constant)")
    }
    if let pattern = rules["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      found.append("\(place): “\(text)” does not fit \(pattern)")
    }
    if let least = rules["minimum"] as? Double, let number = value as? Double, number < least {
      found.append("\(place): \(number) is below \(least)")
    }
    if let object = value as? [String: Any] {
      found += members(object, rules, at: place, in: document)
    }
    if let array = value as? [Any], let items = rules["items"] {
      for (index, item) in array.enumerated() {
        found += problems(item, items, at: "\(place)[\(index)]", in: document)
      }
    }
    return found
  }

  private func members(
    _ object: [String: Any], _ rules: [String: Any], at place: String, in document: String
  ) -> [String] {
    var found: [String] = []
    let properties = rules["properties"] as? [String: Any] ?? [:]
    for name in rules["required"] as? [String] ?? [] where object[name] == nil {
      found.append("\(place).\(name): is missing")
    }
    for (name, member) in object.sorted(by: { $0.key < $1.key }) {
      if let schema = properties[name] {
        found += problems(member, schema, at: "\(place).\(name)", in: document)
      } else if (rules["additionalProperties"] as? Bool) == false {
        found.append("\(place).\(name): is not in the schema")
      }
    }
    return found
  }

  private func resolve(_ reference: String, in document: String) -> (Any?, String) {
    let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let file = parts.first.map(String.init) ?? ""
    let name = file.isEmpty ? document : String(file.split(separator: "/").last ?? "")
    var target: Any? = documents[name]
    for key in (parts.count > 1 ? parts[1] : "").split(separator: "/") {
      target = (target as? [String: Any])?[String(key)]
    }
    return (target, name)
  }

  private func isType(_ value: Any, _ type: String) -> Bool {
    let number = value as? NSNumber
    let isBoolean = number.map { CFBooleanGuard.isBoolean($0) } ?? false
    switch type {
    case "null": return value is NSNull
    case "object": return value is [String: Any]
    case "array": return value is [Any]
    case "string": return value is String
    case "boolean": return isBoolean
    case "number": return number != nil && !isBoolean
    case "integer":
      return !isBoolean && (number.map { $0.doubleValue == $0.doubleValue.rounded() } ?? false)
    default: return false
    }
  }
}

/// Tells `true` from `1`, which JSONSerialization gives as the same class.
enum CFBooleanGuard {
  static func isBoolean(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c" || String(cString: number.objCType) == "B"
  }
}
