import Condition
import Foundation
import Wire
import Yams

/// The sources that a condition's `sources.yml` names.
package struct SourceList: Sendable, Equatable {
  package enum Kind: String, Sendable, Codable, CaseIterable {
    case pubmed
    case europePMC = "europe_pmc"
    case crossref
    case clinicalTrials = "clinical_trials"
    case preprintServer = "preprint_server"
    case preprintLinks = "preprint_links"
    case feed
    case folder

    /// Questions a second where an entry says nothing. ClinicalTrials.gov takes about 50 a minute.
    var perSecond: Double {
      switch self {
      case .clinicalTrials: 0.8
      case .feed, .preprintServer, .preprintLinks: 1
      case .pubmed, .europePMC, .crossref, .folder: 3
      }
    }

    /// Days without a record that are too many where an entry says nothing: indexes that are asked for
    /// what changed give something every week, for most conditions; feeds and folders may be still.
    var silentDays: Int? {
      switch self {
      case .pubmed, .europePMC, .crossref, .clinicalTrials, .preprintServer, .preprintLinks: 30
      case .feed, .folder: nil
      }
    }

    /// Whether an entry has to say what to look for.
    var needsQuery: Bool {
      switch self {
      case .pubmed, .europePMC, .clinicalTrials: true
      case .crossref, .preprintServer, .preprintLinks, .feed, .folder: false
      }
    }
  }

  package struct Entry: Sendable, Equatable, Codable {
    package var id: String
    package var kind: Kind
    /// An http(s) address, or the path of a folder.
    package var address: String
    package var query: String?
    /// How many questions a second the source allows.
    package var perSecond: Double?
    /// How many records are asked for at once.
    package var batch: Int?
    /// After how many days without a record it is called silent, though it answers.
    package var silentDays: Int?
    /// Whose feed it is, as readers are told: `European Medicines Agency`.
    package var publisher: String?
    /// Whether Europe PMC is asked for open articles, too.
    package var fullText: Bool?

    private enum CodingKeys: String, CodingKey {
      case id, kind, address, query, batch, publisher
      case perSecond = "per_second"
      case silentDays = "silent_days"
      case fullText = "full_text"
    }
  }

  package var entries: [Entry]

  private struct File: Decodable {
    var sources: [Entry]
  }

  /// - Throws: `SourceListError`
  package static func read(path: String) throws -> SourceList {
    guard let bytes = FileManager.default.contents(atPath: path), bytes.count <= 256 << 10 else {
      throw SourceListError(
        file: path, message: "it is not there, cannot be read or is larger than 256 kB",
        mend: "Check the path, or copy sources.yml from another condition's folder and change it")
    }
    do {
      let file = try YAMLDecoder().decode(File.self, from: bytes)
      let list = SourceList(entries: file.sources)
      try list.check(file: path)
      return list
    } catch let error as SourceListError {
      throw error
    } catch {
      throw SourceListError(
        file: path, message: Self.words(error),
        mend: "Each source needs id, kind (\(Self.kinds)) and address")
    }
  }

  private static let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")

  private static func words(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "it is no well-formed YAML" }
    switch error {
    case .keyNotFound(let key, _): return "\(key.stringValue) is missing"
    case .dataCorrupted(let context), .typeMismatch(_, let context), .valueNotFound(_, let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: " ")
      return path.isEmpty ? "it is no well-formed YAML" : "\(path) has no value that we know"
    @unknown default: return "it is no well-formed YAML"
    }
  }

  private func check(file: String) throws(SourceListError) {
    var seen: Set<String> = []
    for entry in entries {
      let isName = entry.id.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
      guard isName, !entry.id.isEmpty, seen.insert(entry.id).inserted else {
        throw SourceListError(
          file: file, message: "the id \"\(entry.id)\" is empty, used twice or has other signs",
          mend: "Use small letters, digits and hyphens")
      }
      if entry.kind != .folder {
        let scheme = URL(string: entry.address)?.scheme?.lowercased()
        guard scheme == "https" || scheme == "http" else {
          throw SourceListError(
            file: file, message: "the address of \(entry.id) is no web address",
            mend: "Write it as https://example.org/")
        }
      }
      if entry.kind.needsQuery, (entry.query ?? "").isEmpty {
        throw SourceListError(
          file: file, message: "\(entry.id) has no query", mend: "Say what it is to look for")
      }
      let publisher = entry.publisher?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
      if entry.kind == .feed, publisher.isEmpty || publisher.utf8.count > 200 {
        throw SourceListError(
          file: file, message: "the feed \(entry.id) does not say whose it is",
          mend: "Add publisher: and a name of at most 200 letters, for readers are told")
      }
      guard (entry.perSecond ?? 1) > 0, (1...10_000).contains(entry.batch ?? 1),
        (entry.silentDays ?? 1) > 0
      else {
        throw SourceListError(
          file: file, message: "per_second, batch or silent_days of \(entry.id) is out of range",
          mend: "per_second and silent_days are above 0, batch from 1 to 10000")
      }
    }
  }
}
