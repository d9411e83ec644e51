import Condition
import Evidence
import FactCheck
import Foundation
import Language
import Literature
import Writing

/// What is fuzzed, by name, each with what must hold whatever comes in.
enum Takers {
  static let all: [String: @Sendable ([UInt8]) -> Void] = [
    "any": { read($0, as: nil) },
    "xml": { read($0, as: .xml) },
    "medline": { read($0, as: .medline) },
    "europepmc": { read($0, as: .europePMC) },
    "lines": { read($0, as: .studyLines) },
    "jats": { parse($0, .article) },
    "pubmed": { parse($0, .pubmedArticle) },
    "sentences": sentences, "numbers": numbers, "check": check, "evidence": evidence,
    "phrasebook": { _ = try? PhrasebookLoader.read(text($0), file: "fuzz.yml") },
    "condition": condition,
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Whatever is read can be written as a study line and read back the same.
  private static func read(_ bytes: [UInt8], as format: InputFormat?) {
    for item in StudyReader.items(in: bytes, named: "fuzz", as: format) { prove(item) }
  }

  private static func parse(_ bytes: [UInt8], _ kind: RawRecord.Kind) {
    prove(
      RecordParser().parse(RawRecord(kind: kind, bytes: bytes, origin: Origin(file: "fuzz"))))
  }

  private static func prove(_ item: ReadItem) {
    switch item {
    case .study(let study, _):
      precondition(study.id.utf8.allSatisfy { isSlug($0) }, "an id that is no slug")
      _ = try? StudyJSON.encode(study)
    case .deletion(let pmid, _): precondition(Study.isPMID(pmid))
    case .unreadable(let one):
      precondition(!one.reason.isEmpty && !one.mend.isEmpty && one.excerpt.utf8.count <= 400)
    }
  }

  private static func isSlug(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
  }

  /// Sentences lie in order, within the text, and cut no letter in two.
  private static let sentences: @Sendable ([UInt8]) -> Void = { bytes in
    let text = text(bytes)
    let utf8 = Array(text.utf8)
    var end = 0
    for span in SentenceSplitter.spans(in: text) {
      precondition(span.start >= end && span.end > span.start && span.end <= utf8.count)
      precondition(utf8[span.start] & 0xC0 != 0x80)
      precondition(span.end == utf8.count || utf8[span.end] & 0xC0 != 0x80)
      end = span.end
    }
    _ = AbbreviationReader.abbreviations(in: text)
  }

  private static let numbers: @Sendable ([UInt8]) -> Void = { bytes in
    let tokens = Tokenizer.tokens(in: text(bytes))
    for quantity in QuantityReader.quantities(in: tokens) {
      precondition(quantity.firstToken >= 0 && quantity.firstToken < tokens.count)
    }
  }

  private static let data = ProcessInfo.processInfo.environment["MYELIN_DATA"] ?? ".."
  private static let profile: ConditionProfile = {
    do {
      return try ConditionLoader().load(folder: "\(data)/Conditions/multiple-sclerosis")
    } catch { fatalError("\(error)") }
  }()
  private static let checker = FactChecker(profile: profile)
  private static let reader = EvidenceReader(lexicon: Lexicon(profile: profile))
  private static let source = checker.source(
    for: Study(
      pmid: "99000001", title: "Samplumab in multiple sclerosis: a randomised trial",
      abstract: Abstract(
        reading: """
          METHODS: 128 adults with multiple sclerosis were randomised to samplumab or placebo \
          for 16 weeks.
          RESULTS: 4 of 64 people (6.3%) given samplumab and 11 of 64 (17.2%) given placebo had a \
          relapse (hazard ratio 0.35, 95% CI 0.11 to 0.98; p=0.04). Two people died.
          CONCLUSIONS: Samplumab may lower the number of relapses.
          """), types: ["Randomized Controlled Trial"]))

  /// A text against a study; the source, the text and the whole page in one.
  private static let check: @Sendable ([UInt8]) -> Void = { bytes in
    let text = text(bytes)
    let verdict = checker.check(text: text, against: source, complete: bytes.first == 0x21)
    precondition(verdict.objections.allSatisfy { !$0.message.isEmpty })
  }

  /// A study whose abstract is the input: every passage is a piece of it.
  private static let evidence: @Sendable ([UInt8]) -> Void = { bytes in
    let study = Study(title: "Naps in multiple sclerosis", abstract: Abstract(reading: text(bytes)))
    let read = reader.read(study)
    precondition(Set(read.absent).isDisjoint(with: read.unsure))
  }

  /// One of the eight files of a small condition, the first byte says which.
  private static let folder = NSTemporaryDirectory() + "myelin-fuzz-\(getpid())"
  private static let condition: @Sendable ([UInt8]) -> Void = { bytes in
    let files = FileManager.default
    if !files.fileExists(atPath: folder) {
      try? files.copyItem(atPath: "Seeds/tiny-condition", toPath: folder)
    }
    let name = ConditionLoader.files[Int(bytes.first ?? 0) % ConditionLoader.files.count]
    let path = "\(folder)/\(name)"
    let before = files.contents(atPath: path) ?? Data()
    try? Data(bytes.dropFirst()).write(to: URL(fileURLWithPath: path))
    do { _ = try ConditionLoader().load(folder: folder) } catch {
      precondition(!error.problems.isEmpty)
    }
    try? before.write(to: URL(fileURLWithPath: path))
  }
}
