/// The ids, names and forms met so far in one file, to find the second use of each.
struct SeenNames {
  private var ids: [String: Int] = [:]
  private var names: [[UInt64]: (text: String, entry: String, line: Int)] = [:]

  mutating func check(
    _ id: String, of reader: inout EntryReader, names list: [(text: String, line: Int)]
  ) {
    if let line = ids[id] {
      reader.fail("this id is taken by line \(line)", mend: "Give it an id of its own.")
    }
    ids[id] = reader.line
    for name in list {
      let words = Words(name.text).list
      if words.isEmpty {
        reader.fail("\"\(name.text)\" has no word in it", mend: "Leave it out.", line: name.line)
        continue
      }
      // Names are equal when the lexicon cannot tell them apart.
      let key = words.map { $0.exactHash != 0 ? $0.exactHash : $0.foldHash & ~1 }
      if let other = names[key] {
        // A second spelling within one entry does no harm.
        if other.entry == reader.name { continue }
        reader.fail(
          "\"\(name.text)\" is already \"\(other.text)\" of \(other.entry), line \(other.line)",
          mend: "Keep it with one of the two.", line: name.line)
      } else {
        names[key] = (name.text, reader.name, name.line)
      }
    }
  }
}
