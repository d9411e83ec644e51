/// All samples of one name in Prometheus' text format, with what they mean.
struct MetricFamily: Sendable {
  enum Kind: String, Sendable { case gauge, counter }

  struct Sample: Sendable {
    var labels: [(name: String, value: String)] = []
    var value: Int
  }

  private let name: String
  private let kind: Kind
  private let help: String
  private let samples: [Sample]

  /// - Parameter name: without `myelin_`, of letters, digits and `_`.
  init(_ name: String, _ kind: Kind, _ help: String, samples: [Sample]) {
    self.name = "myelin_\(name)"
    self.kind = kind
    self.help = help
    self.samples = samples
  }

  /// A family of one sample without labels, or of none.
  init(_ name: String, _ kind: Kind, _ help: String, value: Int?) {
    self.init(name, kind, help, samples: value.map { [Sample(value: $0)] } ?? [])
  }

  /// `nil` where there is no sample: a family of none is left out.
  var text: String? {
    guard !samples.isEmpty else { return nil }
    return "# HELP \(name) \(Self.escapedHelp(help))\n# TYPE \(name) \(kind.rawValue)\n"
      + samples.map(line).joined()
  }

  private func line(_ sample: Sample) -> String {
    let labels = sample.labels.map { "\($0.name)=\"\(Self.escaped($0.value))\"" }
    return name + (labels.isEmpty ? "" : "{\(labels.joined(separator: ","))}")
      + " \(sample.value)\n"
  }

  private static func escaped(_ text: String) -> String {
    escapedHelp(text).replacing("\"", with: "\\\"")
  }

  private static func escapedHelp(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }
}
