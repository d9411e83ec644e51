import Foundation
import Literature
import Testing

@testable import Newsroom

/// `extract` and `summarize` as functions over lines.
@Suite struct LineWorkTests {
  private func lines(
    _ text: String, _ task: LineWork.Task = .extract, width: Int = 2
  ) async throws -> (lines: [[String: Any]], unreadable: Int) {
    let work = LineWork(task, desk: try House.desk(), width: width)
    var bytes: [UInt8] = []
    let unreadable = await work.run(
      StudyReader.batches(of: Array(text.utf8), named: "lines", as: .studyLines)
    ) { bytes += $0 }
    let output = String(decoding: bytes, as: UTF8.self)
    #expect(output.isEmpty || output.hasSuffix("\n"))
    return (
      try output.split(separator: "\n").map { line in
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      }, unreadable
    )
  }

  @Test(arguments: [1, 2, 7]) func everyLineInOrderWhateverTheWidth(width: Int) async throws {
    let input = (0..<50).map { $0 % 10 == 3 ? "{\"title\":" : "{\"title\":\"Study \($0)\"}" }
    let (lines, unreadable) = try await lines(input.joined(separator: "\n\n"), width: width)
    #expect(lines.count == 50 && unreadable == 5)
    for (place, line) in lines.enumerated() {
      if place % 10 == 3 {
        let error = try #require(line["error"] as? [String: Any])
        #expect(error["line"] as? Int == place * 2 + 1)
        #expect((error["mend"] as? String)?.isEmpty == false)
      } else {
        #expect((line["study"] as? [String: Any])?["title"] as? String == "Study \(place)")
        #expect(line["evidence"] is [String: Any])
      }
    }
  }

  @Test func anEmptyInputGivesNothing() async throws {
    let (lines, unreadable) = try await lines("\n \n\r\n")
    #expect(lines.isEmpty && unreadable == 0)
  }

  @Test func summariesCarryTheVerdict() async throws {
    let (lines, _) = try await lines(
      "{\"title\":\"Lemon water in multiple sclerosis\"}", .summarize)
    let verdict = try #require(lines.first?["verdict"] as? [String: Any])
    #expect(["pass", "review", "block"].contains(verdict["level"] as? String))
  }
}
