import Archive
import Testing

@Suite struct SearchTextTests {
  @Test(arguments: [
    ("Devic’s people's walking", ["devics", "peoples", "walking"]),
    ("TNF-α and interferon-β1a", ["tnf", "alpha", "and", "interferon", "beta", "1a"]),
    ("Ångström naïve Ø", ["angstrom", "naive", "o"]),
    ("10⁹/L, B₁₂; “x”…", ["109", "l", "b12", "x"]),
    ("e\u{301}tude 日本 Ж", ["etude", "日本", "ж"]), ("𝛃 𝟗", ["𝛃", "𝟗"]),
    ("", []), (" –—‘ ", []), ("tired-", ["tired"]),
  ])
  func wordsAsTheyArePrinted(text: String, words: [String]) {
    var found: [String] = []
    SearchText.forEachPrintedWord(text) { found.append(String(decoding: $0, as: UTF8.self)) }
    #expect(found == words)
  }
}
