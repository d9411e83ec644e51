import Condition
import Evaluation
import Foundation
import Testing

/// The figures kept beside the code hold on the gold data; skipped where that is absent.
@Suite(.serialized)
struct FiguresTests {
  private static let package: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()
  private static let gold = package.deletingLastPathComponent().appendingPathComponent(
    "shared/data")

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: gold.path), "no ../shared/data beside the package"),
    arguments: EvaluationTask.all.filter(\.isKept).map(\.name))
  func noFigureDrops(_ name: String) throws {
    let task = try #require(EvaluationTask.all.first { $0.name == name })
    let kept = try Figures.read(Self.package.appendingPathComponent("Evaluation/figures.json").path)
    let profile = try ConditionLoader().load(
      folder: Self.package.appendingPathComponent("Conditions/multiple-sclerosis").path)
    let report = try task.run(
      EvaluationData(
        gold: GoldFolder(path: Self.gold.path),
        labels: GoldFolder(path: Self.package.appendingPathComponent("Evaluation/labels").path),
        lexicon: Lexicon(profile: profile),
        phrasebook: Self.package.appendingPathComponent("Phrasebook").path))
    #expect(kept.tasks[name] != nil, "no figures of \(name) are kept: myelin evaluate --write")
    #expect(kept.drops(in: name, now: report.figures) == [])
  }

  @Test func aDropOfMoreThanAPointIsTold() {
    let kept = Figures(tasks: ["a": [.init("x", 0.90, of: 10), .init("y", 0.5, of: 10)]])
    #expect(kept.drops(in: "a", now: [.init("x", 0.895, of: 10), .init("y", 0.6, of: 10)]) == [])
    #expect(kept.drops(in: "a", now: [.init("x", 0.88, of: 10)]).count == 2)
  }
}
