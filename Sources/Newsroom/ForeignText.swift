import Evidence
import FactCheck
import Writing

/// Keeps a study whose words are in another language from being published: rules made for English
/// would misread it.
enum ForeignText {
  static func objection(to digest: Digest) -> Objection? {
    guard !ReadableLanguage.reads(digest.study) else { return nil }
    return Objection(
      statement: "page", check: "language", level: .block,
      message: "Title and abstract are not in English, the only language that Myelin reads.",
      passages: ["t"])
  }
}
