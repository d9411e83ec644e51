import Testing

@testable import Writing

@Suite("A second verb with the subject of the first")
struct CarriedSubjectTests {
  private func subject(_ clause: String, _ rest: String) -> String? {
    CarriedSubject.pieces(of: Pieces(clause), for: Pieces(rest)).map { Pieces(list: $0).text }
  }

  @Test("A short subject is said again")
  func carried() {
    #expect(subject("People who were older", "had more pain") == nil)
    #expect(subject("Older people were tired", "had more pain") == "Older people")
    #expect(subject("Scores in women were lower", "were linked to age") == "Scores in women")
  }

  @Test("Nothing is carried where the verbs do not agree or a figure belongs to the subject")
  func refused() {
    #expect(subject("The score in women was lower", "were linked to age") == nil)
    #expect(subject("Twelve of 40 people were tired", "had more pain") == nil)
    #expect(subject("Older people were tired", "pain was worse") == nil)
  }
}
