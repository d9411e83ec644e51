/// Cuts PubMed XML and JATS at their record tags, by bytes: a damaged record never harms the next one.
struct XMLCutter: Sendable {
  private enum Stage: Sendable {
    case seeking
    case inside(RecordTag)
    /// In a record over the cap, whose bytes are let go.
    case skipping(RecordTag)
    case comment
  }

  private let file: String
  private let cap: Int
  private var buffer: [UInt8] = []
  /// Where in `buffer` the unfinished record, or what is not yet looked at, begins.
  private var head = 0
  private var scan = 0
  /// The input's offset of `buffer[0]`.
  private var base = 0
  private var stage = Stage.seeking
  private var recordCount = 0
  private var prolog: XMLProlog?

  init(file: String, cap: Int) {
    self.file = file
    self.cap = cap
  }

  mutating func feed(_ bytes: [UInt8]) -> [RawRecord] {
    buffer.append(contentsOf: bytes)
    if prolog == nil { prolog = XMLProlog(buffer.prefix(4096), isWhole: buffer.count >= 4096) }
    var records = cut()
    // A refused file is not searched any further.
    if let refusal = prolog?.refusal, recordCount == 0 {
      recordCount = 1
      records.append(
        RawRecord(
          kind: .unreadable(reason: refusal.reason, mend: refusal.mend), bytes: [],
          origin: Origin(file: file)))
    }
    buffer.removeSubrange(..<head)
    base += head
    scan -= head
    head = 0
    return records
  }

  mutating func finish() -> [RawRecord] {
    // A tag is told by what follows its name, which must not be the end of the bytes.
    buffer.append(contentsOf: [UInt8](repeating: UInt8(ascii: "\n"), count: 32))
    if prolog == nil { prolog = XMLProlog(buffer[...], isWhole: true) }
    var records = cut()
    while case .inside = stage {
      records.append(
        broken(until: buffer.count, "The file ends inside this record.", "Fetch the file again."))
      stage = .seeking
      scan = head
      records.append(contentsOf: cut())
    }
    if recordCount == 0, let refusal = (prolog ?? XMLProlog(buffer[...], isWhole: true))?.emptiness
    {
      records.append(
        RawRecord(
          kind: .unreadable(reason: refusal.reason, mend: refusal.mend), bytes: [],
          origin: Origin(file: file)))
    }
    return records
  }

  private mutating func cut() -> [RawRecord] {
    var records: [RawRecord] = []
    while true {
      let before = (head, scan)
      switch stage {
      case .seeking:
        seek()
        if case .seeking = stage { return records }
      case .comment:
        if let end = find("-->", from: scan) {
          scan = end + 3
          head = scan
          stage = .seeking
        } else {
          scan = max(head, buffer.count - 2)
          head = scan
          return records
        }
      case .inside(let tag), .skipping(let tag):
        let isSkipping = if case .skipping = stage { true } else { false }
        guard let event = nextEvent(in: tag) else {
          if isSkipping {
            head = scan
          } else if buffer.count - head > cap {
            records.append(tooLong())
            stage = .skipping(tag)
            head = scan
          }
          return records
        }
        let size = event.position - head
        if isSkipping {
          head = event.position
        } else if size > cap {
          records.append(tooLong())
          head = event.position
        } else if event.isEnd {
          records.append(contentsOf: record(tag, until: event.position))
          head = event.position
        } else {
          records.append(
            broken(
              until: event.position, "The record breaks off before its end tag.",
              "Fetch this record again."))
        }
        scan = head
        stage = .seeking
      }
      if (head, scan) == before, case .seeking = stage { return records }
    }
  }

  /// Looks for the next record's start tag; stays `seeking` when the bytes at hand hold none.
  private mutating func seek() {
    buffer.withUnsafeBytes { bytes in
      while let open = ByteSearch.first(byte: UInt8(ascii: "<"), in: bytes, from: scan) {
        // The longest thing to be told here is `<PubmedBookArticle>`.
        guard open + 20 <= bytes.count || Self.isClosed(bytes, from: open) else {
          scan = open
          head = open
          return
        }
        // A web page has articles too.
        if let tag = RecordTag.at(open + 1, in: bytes), prolog?.refusal == nil {
          head = open
          scan = open + 1
          stage = .inside(tag)
          return
        }
        if bytes[open + 1] == UInt8(ascii: "!"), bytes[open + 2] == UInt8(ascii: "-") {
          head = open
          scan = open + 4
          stage = .comment
          return
        }
        scan = open + 1
      }
      scan = bytes.count
      head = bytes.count
    }
  }

  private static func isClosed(_ bytes: UnsafeRawBufferPointer, from open: Int) -> Bool {
    open + 3 < bytes.count
      && ByteSearch.first(byte: UInt8(ascii: ">"), in: bytes, from: open) != nil
  }

  /// The end of the record that `head` opens, or the place where another one begins instead.
  private mutating func nextEvent(in tag: RecordTag) -> (position: Int, isEnd: Bool)? {
    let landmark = tag.landmark
    let length = landmark.utf8CodeUnitCount
    return buffer.withUnsafeBytes { bytes -> (position: Int, isEnd: Bool)? in
      while let hit = ByteSearch.first(landmark, in: bytes, from: scan + 1) {
        // Wait until the whole name and what follows it is at hand.
        guard hit + 24 <= bytes.count || Self.isClosed(bytes, from: hit) else {
          // Two bytes before the name must stay at hand, to tell `<` from `</`.
          scan = max(scan, hit - 3)
          return nil
        }
        scan = hit
        let isOpening = bytes[hit - 1] == UInt8(ascii: "<")
        let isClosing =
          bytes[hit - 1] == UInt8(ascii: "/") && bytes[hit - 2] == UInt8(ascii: "<")
        if isClosing, RecordTag.isTag(tag.name, at: hit, in: bytes) {
          if let end = ByteSearch.first(byte: UInt8(ascii: ">"), in: bytes, from: hit) {
            return (end + 1, true)
          }
          scan = max(head, hit - 3)
          return nil
        }
        let isAnotherRecord = isOpening && RecordTag.at(hit, in: bytes) != nil
        let isEndOfSet = isClosing && Self.isSet(bytes, at: hit)
        if isAnotherRecord { return (hit - 1, false) }
        if isEndOfSet { return (hit - 2, false) }
      }
      scan = max(scan, bytes.count - length - 3)
      return nil
    }
  }

  private static func isSet(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
    RecordTag.isTag("PubmedArticleSet", at: index, in: bytes)
      || RecordTag.isTag("MedlineCitationSet", at: index, in: bytes)
  }

  private func find(_ needle: StaticString, from start: Int) -> Int? {
    buffer.withUnsafeBytes { ByteSearch.first(needle, in: $0, from: start) }
  }

  private mutating func origin() -> Origin {
    recordCount += 1
    return Origin(file: file, record: recordCount, offset: base + head)
  }

  private mutating func record(_ tag: RecordTag, until end: Int) -> [RawRecord] {
    let kind: RawRecord.Kind
    switch tag {
    case .pubmedArticle: kind = .pubmedArticle
    case .bookArticle: kind = .bookArticle
    case .medlineCitation: kind = .medlineCitation
    case .article: kind = .article
    case .deleteCitation:
      let origin = origin()
      return DeletionList.pmids(in: buffer[head..<end]).map { pmid in
        RawRecord(kind: .deletion, bytes: pmid, origin: origin)
      }
    }
    return [
      RawRecord(
        kind: kind, bytes: Array(buffer[head..<end]), origin: origin(),
        encoding: prolog?.encoding)
    ]
  }

  /// Sets aside what stands before `end`, except a list of deletions that the break swallowed.
  private mutating func broken(until end: Int, _ reason: String, _ mend: String) -> RawRecord {
    let swallowed = buffer.withUnsafeBytes { bytes in
      ByteSearch.first("<DeleteCitation", in: bytes, from: head + 1)
    }
    let stop = swallowed.map { min($0, end) } ?? end
    let record = RawRecord(
      kind: .unreadable(reason: reason, mend: mend),
      bytes: Array(Bytes.trimmed(buffer[head..<min(stop, head + 200)])), origin: origin())
    head = stop
    return record
  }

  private mutating func tooLong() -> RawRecord {
    RawRecord(
      kind: .unreadable(
        reason: "The record is longer than \(cap >> 20) MB.",
        mend: "Fetch this record again; PubMed's own are far shorter."),
      bytes: Array(buffer[head...].prefix(200)), origin: origin())
  }
}
