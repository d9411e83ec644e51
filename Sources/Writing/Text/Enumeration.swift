/// Members side by side: `tea, milk and water`.
enum Enumeration {
  /// Empty where there is nothing to list.
  static func text(_ members: [String]) -> String {
    guard let last = members.last, members.count > 1 else { return members.first ?? "" }
    return members.dropLast().joined(separator: ", ") + " and " + last
  }
}
