import Archive
import Foundation
import Loopback
import Testing

/// A PubMed that fails every fifth time in nine ways, and a follower that is killed again and again.
///
/// `CHAOS_STUDIES=2000 CHAOS_KILLS=50` makes it the long run of `make chaos`.
@Suite(.serialized) struct FollowChaosTests {
  private static func setting(_ name: String, _ otherwise: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init) ?? otherwise
  }

  /// Chance that is the same in every run (SplitMix64).
  private static func chance(_ number: Int, below bound: Int) -> Int {
    var z = UInt64(truncatingIfNeeded: number &+ setting("CHAOS_SEED", 1)) &* 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }

  @Test func everyStudyIsThereExactlyOnce() async throws {
    let studies = Self.setting("CHAOS_STUDIES", 200)
    let kills = Self.setting("CHAOS_KILLS", 5)
    let batch = 20
    let rate = 10
    let pubmed = InventedPubMed(InventedPubMed.trials(studies)) { number in
      let faults = Fault.allCases
      return Self.chance(number, below: 5) == 0
        ? faults[Self.chance(number + 1_000_000, below: faults.count)] : nil
    }
    let server = try pubmed.start()
    let scratch = try Scratch()
    defer {
      server.close()
      scratch.remove()
    }
    try Data(
      """
      sources:
        - {id: pubmed, kind: pubmed, address: "\(server.url)/", query: x, per_second: \(rate),
           batch: \(batch)}
      """.utf8
    ).write(to: scratch.file("sources.yml"))

    var killed = 0
    var untaken = 0
    // A run that comes to its end before its time is no kill.
    for run in 0..<(4 * kills) where killed < kills {
      let process = try start(scratch)
      let before = server.questions.count
      // From the first moments to well into reading and publishing.
      usleep(UInt32(50_000 + Self.chance(run + 2_000_000, below: 3_000) * 1_000))
      kill(process.processIdentifier, SIGKILL)
      let moment = server.elapsed
      process.waitUntilExit()
      guard process.terminationReason == .uncaughtSignal else { continue }
      killed += 1
      // The last answer before it: too late to be taken, or to be kept.
      let asked = server.questions.dropFirst(before)
      if let last = asked.last, last.at > moment - Self.toKeep { untaken += 1 }
    }
    #expect(killed == kills)
    var code: Int32 = 1
    for _ in 0..<5 where code != 0 {
      let process = try start(scratch)
      process.waitUntilExit()
      code = process.terminationStatus
    }
    #expect(code == 0)

    let archive = try SQLiteArchive(file: scratch.file("m.db").path)
    #expect(try await archive.faults().isEmpty)
    #expect(try await archive.counts().studies == studies)
    #expect(try await archive.counts().setAside == 0)
    let ids = (0..<studies).map { String(99_300_000 + $0) }
    #expect(try await archive.known(ids).count == studies)
    for id in ids {
      #expect(try await archive.history(id).count { $0.kind == .published } <= 1)
    }
    #expect(server.busiestSecond <= rate)
    let fewest = 1 + (studies + batch - 1) / batch
    let answered = pubmed.questions - pubmed.failed
    print(
      "chaos: \(studies) studies, \(killed) kills, \(pubmed.questions) requests, "
        + "\(pubmed.failed) failed, \(answered) answered, \(untaken) not taken, \(fewest) fewest, "
        + "busiest second \(server.busiestSecond) of \(rate)")
    #expect(answered - untaken <= fewest + (fewest + 9) / 10)
  }

  /// Seconds between a question's coming and its answer's being kept, at most.
  private static let toKeep = 1.0

  private func start(_ scratch: Scratch) throws -> Process {
    let process = Process()
    process.executableURL = Program.url(in: Program.url.deletingLastPathComponent())
    process.arguments = [
      "follow", "--sources", "sources.yml", "--store", "m.db", "--site", "site", "--now",
      "2026-03-05T08:00:00Z",
    ]
    process.currentDirectoryURL = scratch.url
    process.environment = ProcessInfo.processInfo.environment
      .merging(["MYELIN_DATA": Program.root.path]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }
}
