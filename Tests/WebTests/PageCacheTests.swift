import Foundation
import Testing

@testable import Web

@Suite struct PageCacheTests {
  private func page(_ size: Int) -> Page {
    Page(path: "a.png", bytes: [UInt8](repeating: 7, count: size))
  }

  @Test func keepsWhatWasUsedLastWithinItsBytes() {
    let cache = PageCache(limit: 100_000)
    for index in 0..<9 { cache.keep(page(8_000), at: "\(index)", generation: 0) }
    #expect(cache.count == 9)
    #expect(cache.page("0").page != nil)
    for index in 9..<12 { cache.keep(page(8_000), at: "\(index)", generation: 0) }
    #expect(cache.bytes <= 100_000)
    #expect(cache.page("0").page != nil)
    #expect(cache.page("1").page == nil)
    #expect(cache.page("11").page != nil)
    cache.keep(page(50_000), at: "large", generation: 0)
    #expect(cache.page("large").page == nil)
  }

  @Test func staysSmallHoweverOftenAPageIsRead() {
    let cache = PageCache(limit: 100_000)
    for index in 0..<5 { cache.keep(page(10_000), at: "\(index)", generation: 0) }
    for _ in 0..<20_000 { _ = cache.page("3") }
    for index in 5..<12 { cache.keep(page(10_000), at: "\(index)", generation: 0) }
    #expect(cache.page("3").page != nil)
    #expect(cache.page("0").page == nil)
    #expect(cache.bytes <= 100_000)
  }

  @Test func dropsTheLastEditionAndWhatWasReadFromIt() throws {
    let site = try TestSite()
    let cache = PageCache(limit: 100_000)
    let generation = cache.page("a").generation
    cache.keep(page(100), at: "b", generation: generation)
    cache.enter(EditionMark(folder: site.folder))
    #expect(cache.page("b").page == nil)
    cache.keep(page(100), at: "a", generation: generation)
    #expect(cache.page("a").page == nil)
    #expect(cache.bytes == 0)
    cache.keep(page(100), at: "a", generation: cache.page("a").generation)
    cache.enter(EditionMark(folder: site.folder))
    #expect(cache.page("a").page != nil)
  }

  @Test func showsANewEditionWithinTwoSeconds() async throws {
    let site = try TestSite()
    let next = try TestSite()
    try next.write("index.html", "The next edition")
    let server = site.server()
    #expect(try await server.ask("/").text.contains("Start"))
    let old = site.folder + "-old"
    try FileManager.default.moveItem(atPath: site.folder, toPath: old)
    defer { try? FileManager.default.removeItem(atPath: old) }
    try FileManager.default.moveItem(atPath: next.folder, toPath: site.folder)
    #expect(try await server.ask("/").text.contains("Start"), "The edition is looked at rarely")
    try await Task.sleep(for: .seconds(1.1))
    #expect(try await server.ask("/").text == "The next edition")
  }
}
