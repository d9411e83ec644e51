import Foundation

/// A text with labelled spans in the brat standoff format (`T1<tab>label 10 14<tab>words`).
struct BratDocument: Sendable {
  struct Span: Sendable {
    let label: String
    /// As printed in the text.
    let text: String
  }

  /// The file's name without its ending: here the PMID.
  let name: String
  let text: String
  let spans: [Span]

  /// The documents of an unpacked archive, in the order of their names.
  static func all(in files: [String: Data]) -> [BratDocument] {
    files.keys.filter { $0.hasSuffix(".ann") }.sorted().compactMap { path in
      guard let marks = files[path], let text = files[path.dropLast(4) + ".txt"] else { return nil }
      let name = path.split(separator: "/").last.map { String($0.dropLast(4)) } ?? path
      return BratDocument(
        name: name, text: String(decoding: text, as: UTF8.self),
        spans: spans(String(decoding: marks, as: UTF8.self)))
    }
  }

  private static func spans(_ marks: String) -> [Span] {
    marks.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard line.hasPrefix("T"), fields.count >= 3,
        let label = fields[1].split(separator: " ").first
      else { return nil }
      return Span(label: String(label), text: String(fields[2]))
    }
  }
}
