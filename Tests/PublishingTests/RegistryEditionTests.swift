import Archive
import Condition
import Foundation
import Literature
import Testing

@testable import Publishing

/// Which files an edition makes anew when a trial or a piece of news changes.
@Suite struct RegistryEditionTests {
  private let now = Date(timeIntervalSince1970: 1_772_524_800)
  private let scratch = FileManager.default.temporaryDirectory
    .appending(path: "myelin-registry-\(UUID().uuidString)")

  private var profile: ConditionProfile {
    var profile = Written.profile
    profile.treatments = ["lemon", "ginger"].map {
      Treatment(id: $0, name: $0, drugClass: "drink", kind: "supplement", explanation: "A drink.")
    }
    return profile
  }

  private func archive() throws -> SQLiteArchive {
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    return try SQLiteArchive(file: scratch.appending(path: "test.db").path)
  }

  private func entry(_ number: Int, registrations: [String] = []) -> Entry {
    var digest = Written.digest(pmid: "9900\(number)", passages: ["Walking did not change."])
    digest.study.registrations = registrations
    digest.evidence.about.treatments = ["lemon", "ginger"]
    return Entry(id: digest.study.id, digest: digest, writerVersion: "grounded 1")
  }

  private func publish(_ archive: SQLiteArchive, to name: String = "site") async throws
    -> [String: Data]
  {
    let folder = scratch.appending(path: name)
    _ = try await SiteBuilder(
      archive: archive, settings: SiteSettings(), profile: profile,
      theme: try Written.theme(), program: "test", now: now
    ).publish(to: folder.path)
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let url = folder.appending(path: path)
      if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        files[path] = try Data(contentsOf: url)
      }
    }
    return files
  }

  private func changed(_ one: [String: Data], _ other: [String: Data]) -> [String] {
    Set(one.keys).union(other.keys).filter { one[$0] != other[$0] && $0 != EditionManifest.name }
      .sorted()
  }

  @Test func onlyThePagesOfATrialsStudiesAreMadeAnew() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save(
      [entry(1, registrations: ["NCT99000001"]), entry(2)], at: now)
    let before = try await publish(archive)
    _ = try await archive.keep([RegisteredTrial(number: "NCT99000009", title: "Other")], at: now)
    let same = try await publish(archive)
    #expect(same == before, "a trial of no study changes nothing, not even the manifest")
    _ = try await archive.keep([RegisteredTrial(number: "NCT99000001", title: "Ours")], at: now)
    let after = try await publish(archive)
    let files = [
      "studies/99001.json", "studies/99001/clinician/index.html", "studies/99001/index.html",
    ]
    #expect(changed(before, after) == files)
    let fresh = try await publish(archive, to: "fresh")
    #expect(fresh == after, "step by step or at once: the site is the same")
    _ = try await archive.keep(
      [RegisteredTrial(number: "NCT99000001", title: "Ours", status: .completed)], at: now)
    #expect(changed(after, try await publish(archive)) == files)
  }

  @Test func onlyThePageOfATreatmentInTheNewsIsMadeAnew() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save([entry(1)], at: now)
    let before = try await publish(archive)
    let news = TreatmentNews(
      item: NewsItem(id: "1", title: "Lemon: a warning", link: "https://regulator.example/1"),
      publisher: "Agency", treatments: ["lemon"])
    _ = try await archive.keep([news], at: now)
    let after = try await publish(archive)
    #expect(changed(before, after) == ["treatments/lemon/index.html"])
    #expect(
      String(decoding: after["treatments/lemon/index.html"] ?? Data(), as: UTF8.self)
        .contains("Lemon: a warning"))
  }

  @Test func anInventedStudyHasNoTrial() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    var invented = entry(1, registrations: ["NCT99000001"])
    invented.digest.study.isInvented = true
    _ = try await archive.save([invented], at: now)
    _ = try await archive.keep([RegisteredTrial(number: "NCT99000001", title: "Ours")], at: now)
    let page = try await publish(archive)["studies/99001/index.html"] ?? Data()
    #expect(!page.isEmpty && !String(decoding: page, as: UTF8.self).contains("As registered"))
  }
}
