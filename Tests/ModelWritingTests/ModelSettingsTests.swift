import Foundation
import Testing

@testable import ModelWriting

@Suite("Settings of a model")
struct ModelSettingsTests {
  private func read(
    _ text: String, environment: [String: String] = [:]
  ) throws -> ModelSettings {
    try ModelSettingsReader(file: "model.yml", environment: environment).settings(from: text)
  }

  @Test func allCanBeSaid() throws {
    let settings = try read(
      """
      api: anthropic
      url: https://api.example.org
      model: writer-1
      structure: object
      concurrency: 2
      wait: 60
      max_tokens: 900
      judge: true
      price: { input: 3, output: 15 }
      budget: { tokens: 100000, money: 2.50 }
      """, environment: ["MYELIN_MODEL_KEY": " sk-1\n"])
    #expect(settings.api == .anthropic && settings.model == "writer-1")
    #expect(settings.structure == .object && settings.isJudged)
    #expect(settings.concurrency == 2 && settings.wait == 60 && settings.maxTokens == 900)
    #expect(settings.budget == .init(tokens: 100_000, money: 2.5))
    #expect(settings.price.of(ModelUsage(input: 1_000_000, output: 100_000)) == 4.5)
    #expect(settings.key == ModelKey("sk-1"))
  }

  @Test func whatIsLeftOutIsSensible() throws {
    let local = try read("url: http://127.0.0.1:8080/v1\nmodel: m")
    #expect(local.concurrency == 1 && local.wait == 300 && local.key == nil)
    #expect(try read("url: https://api.example.org/v1\nmodel: m").concurrency == 4)
  }

  @Test(
    "Slips are told with their line",
    arguments: [
      ("url: http://127.0.0.1/v1\nmodel: m\nkey: sk-1", 3, "key"),
      ("url: ftp://x/v1\nmodel: m", 1, "url"), ("model: m", nil, "url"),
      ("url: http://user:pass@127.0.0.1/v1\nmodel: m", 1, "url"),
      ("url: http://127.0.0.1/v1", nil, "model"),
      ("url: http://127.0.0.1/v1\nmodel: a b", 2, "model"),
      ("url: http://127.0.0.1/v1\nmodel: m\napi: soap", 3, "soap"),
      ("url: http://127.0.0.1/v1\nmodel: m\nconcurrency: 0", 3, "concurrency"),
      ("url: http://127.0.0.1/v1\nmodel: m\nbudget: { money: 1 }", 3, "prices"),
      ("url: http://127.0.0.1/v1\nmodel: m\njudge: perhaps", 3, "judge"),
      ("- a", 1, "model.yml"), ("", nil, "empty"), ("a: [", 1, "YAML"),
    ])
  func slips(text: String, line: Int?, word: String) throws {
    let error = try #require(throws: ModelSettingsError.self) { try read(text) }
    #expect(error.description.contains(word))
    #expect(error.line == line || text == "a: [")
  }

  @Test func aKeyTravelsLockedOrNotAtAll() throws {
    let key = ["MYELIN_MODEL_KEY": "sk-1"]
    #expect(throws: ModelSettingsError.self) {
      try read("url: http://8.8.8.8/v1\nmodel: m", environment: key)
    }
    _ = try read("url: http://127.0.0.1/v1\nmodel: m", environment: key)
    _ = try read("url: https://8.8.8.8/v1\nmodel: m", environment: key)
    #expect(throws: ModelSettingsError.self) {
      try read(
        "url: https://8.8.8.8/v1\nmodel: m", environment: ["MYELIN_MODEL_KEY": "sk 1\r\nX: y"])
    }
  }

  @Test func aKeyFileIsItsOwnersAlone() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("myelin-key-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("key").path
    let settings = "url: https://8.8.8.8/v1\nmodel: m\nkey_file: \(file)"
    #expect(throws: ModelSettingsError.self) { try read(settings) }
    _ = FileManager.default.createFile(
      atPath: file, contents: Data("sk-2\n".utf8), attributes: [.posixPermissions: 0o644])
    let error = try #require(throws: ModelSettingsError.self) { try read(settings) }
    #expect(error.description.contains("chmod 600") && !error.description.contains("sk-2"))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    #expect(try read(settings).key == ModelKey("sk-2"))
    try Data("two\nlines".utf8).write(to: URL(fileURLWithPath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    #expect(throws: ModelSettingsError.self) { try read(settings) }
  }
}
