import Evidence
import FactCheck
import Language
import Writing

/// What a proposed sentence must be before the fact check looks at it: quoted to the letter, one
/// sentence, on its subject, with the numbers its place must tell, and nothing but words.
struct DraftCheck: Sendable {
  let passages: [Passage]
  let checker: FactChecker

  /// What is wrong, in words for the model; empty when nothing is.
  func faults(of sentence: Draft.Sentence, in slot: Slot) -> [String] {
    var faults: [String] = []
    let cited = passages.filter { sentence.passages.contains($0.id) }
    if cited.isEmpty || cited.count < Set(sentence.passages).count {
      faults.append("“passages” must name ids of the list, such as \(slot.passages.first ?? "p1").")
    } else if !slot.passages.contains(where: sentence.passages.contains),
      slot.place == .found || slot.place == .caution
    {
      faults.append("This entry comes from \(slot.passages.joined(separator: ", ")).")
    }
    if let fault = quoteFault(sentence.quote, cited) { faults.append(fault) }
    if let fault = formFault(sentence.text, slot) { faults.append(fault) }
    let told = Measure.numbers(in: sentence.text)
    let missing = slot.keep.filter { !told.contains($0) }
    if !missing.isEmpty {
      faults.append("Say these numbers too: \(missing.joined(separator: ", ")).")
    }
    let isOpinion = !cited.isEmpty && cited.allSatisfy { $0.role == .conclusions }
    if slot.kind == .view || isOpinion, checker.kind(of: sentence.text) != .view {
      faults.append("Say whose view it is: “The authors suggest that …”.")
    }
    return faults
  }

  private func quoteFault(_ quote: String, _ cited: [Passage]) -> String? {
    let words = quote.split(separator: " ").count
    guard words >= 3, quote.utf8.count >= 12 else {
      return "“quote” must hold at least three words of a passage, letter for letter."
    }
    return cited.contains { Verbatim.contains(quote, in: $0.text) }
      ? nil : "“quote” does not stand so in the passages you named."
  }

  private func formFault(_ text: String, _ slot: Slot) -> String? {
    guard text.split(separator: " ").count >= 4, text.utf8.count <= 400,
      text.first?.isUppercase == true || text.first?.isNumber == true
    else { return "Write one whole sentence of at most 22 words." }
    // No markup, no address, no control or private-use character has a place in a sentence.
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.generalCategory != .privateUse
        && scalar.properties.generalCategory != .control
        && scalar.properties.generalCategory != .format
        && !["<", ">", "{", "}", "[", "]", "*", "_", "`", "#", "|", "\\"].contains(scalar)
    }
    if !isPlain || text.contains("://") || text.contains("www.") {
      return "Only words, numbers and plain punctuation: no markup, no addresses."
    }
    var copy = text
    let sentences = copy.withUTF8 { SentenceSplitter.spans(in: $0).count }
    if sentences != 1 { return "Write exactly one sentence." }
    if slot.place == .teaser {
      return text.count <= 100 ? nil : "A teaser has at most 100 characters."
    }
    let end = text.unicodeScalars.last
    if end != ".", slot.place != .headline { return "End the sentence with a full stop." }
    return nil
  }
}
