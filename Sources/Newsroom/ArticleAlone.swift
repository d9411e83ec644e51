import FactCheck
import Writing

/// Sends the page of an article without an abstract to a person: its body is long, speaks of other
/// studies too, and is read less surely than what its authors summed up themselves.
enum ArticleAlone {
  static func objection(to digest: Digest) -> Objection? {
    guard digest.study.abstract.isEmpty, digest.basis == .fullText else { return nil }
    return Objection(
      statement: "page", check: "basis", level: .review,
      message: "This article has no abstract, so its body was read in part. "
        + "Compare the page with the article before approving.",
      passages: [])
  }
}
