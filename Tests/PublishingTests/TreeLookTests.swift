import Archive
import Foundation
import Testing

@testable import Publishing

/// What the look at a site finds that somebody meddled with.
@Suite struct TreeLookTests {
  /// A folder with four files in three groups, as its list says.
  private func site(_ test: (String, EditionManifest) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/look-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var text = ManifestText(program: "1")
    for (number, paths) in [
      ["index.html"], ["studies/7/index.html", "studies/7/clinician/index.html", "studies/7.json"],
      ["topics/walking/index.html"],
    ].enumerated() {
      for path in paths {
        let file = URL(filePath: folder).appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("page".utf8).write(to: file)
      }
      text.add(inputs: ContentHash(bytes: [UInt8(number)]), paths.map { ($0, 4) })
    }
    try Data(text.bytes).write(to: URL(filePath: folder).appending(path: EditionManifest.name))
    let manifest = try #require(EditionManifest(bytes: text.bytes))
    try test(folder, manifest)
  }

  @Test func aSiteThatNobodyTouchedIsAsWritten() throws {
    try site { folder, manifest in
      let look = TreeLook(manifest, in: folder)
      #expect(look.isAsWritten)
      #expect(look.damaged.isEmpty)
    }
  }

  @Test(arguments: [
    ("studies/7/clinician/index.html", 1), ("studies/7.json", 1), ("topics/walking/index.html", 2),
  ])
  func aFileOfAnotherSizeIsFound(path: String, group: Int) throws {
    try site { folder, manifest in
      let handle = try FileHandle(forWritingTo: URL(filePath: folder).appending(path: path))
      try handle.truncate(atOffset: 2)
      try handle.close()
      #expect(TreeLook(manifest, in: folder).damaged == [group])
    }
  }

  @Test(arguments: ["", "studies/", "studies/7/", "studies/7/clinician/", "topics/walking/"])
  func aFileThatSomebodyAddedIsFound(folder: String) throws {
    try site { site, manifest in
      // Times of files are no finer than a tick of the machine's clock.
      Thread.sleep(forTimeInterval: 0.02)
      try Data("mine".utf8).write(to: URL(filePath: site).appending(path: folder + "mine.html"))
      let look = TreeLook(manifest, in: site)
      #expect(!look.isAsWritten)
      #expect(look.damaged.isEmpty)
    }
  }

  @Test func aFileThatIsGoneIsFound() throws {
    try site { folder, manifest in
      Thread.sleep(forTimeInterval: 0.02)
      try FileManager.default.removeItem(atPath: folder + "/studies/7/clinician/index.html")
      let look = TreeLook(manifest, in: folder)
      #expect(!look.isAsWritten)
      #expect(look.damaged == [1])
    }
  }
}
