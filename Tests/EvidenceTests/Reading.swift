import Condition
import Foundation
import Literature

@testable import Evidence

/// Reads invented studies with the real profile of multiple sclerosis.
enum Reading {
  /// Follows the link of a package that borrows these tests, so that data beside Sources is found.
  static let package: String = {
    let here = URL(filePath: #filePath).resolvingSymlinksInPath()
    return here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
  }()

  static func reader() throws -> EvidenceReader {
    let profile = try ConditionLoader().load(
      folder: package + "/Conditions/multiple-sclerosis")
    return EvidenceReader(lexicon: Lexicon(profile: profile))
  }

  /// The evidence of an abstract given as `LABEL: text` lines or running text.
  static func evidence(
    _ abstract: String, title: String = "Samplumab in people with multiple sclerosis",
    types: [String] = [], funding: [String] = []
  ) throws -> Evidence {
    try shared.get().read(
      Study(title: title, abstract: Abstract(reading: abstract), types: types, funding: funding))
  }

  private static let shared = Result { try reader() }

  static func design(_ abstract: String, title: String = "A study", types: [String] = []) throws
    -> Design?
  {
    try evidence(abstract, title: title, types: types).design
  }
}
