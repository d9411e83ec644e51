import Literature
import Testing

@testable import Evidence

@Suite struct ReadableLanguageTests {
  private let german =
    "Vierzig Menschen mit Multipler Sklerose schliefen mittags. Vier von zwanzig hatten einen "
    + "Schub, in der anderen Gruppe waren es acht von zwanzig. Ein Unterschied der Behinderung war "
    + "nicht zu sehen, und niemand starb im Laufe des Jahres."

  private func study(_ title: String, _ abstract: String, _ language: String?) -> Study {
    var study = Study(title: title, abstract: Abstract(reading: abstract))
    study.language = language
    return study
  }

  @Test func wordsDecideAndNotTheCode() {
    let english =
      "Forty people with multiple sclerosis slept at noon. Four of twenty had a relapse, and eight "
      + "of twenty in the other group. There was no difference of disability, and nobody died in "
      + "the course of the year, as far as we know from visits."
    #expect(ReadableLanguage.reads(study("[Naps in multiple sclerosis].", english, "de")))
    #expect(ReadableLanguage.reads(study("Naps", english, nil)))
    #expect(!ReadableLanguage.reads(study("Schlaf bei Multipler Sklerose", german, "de")))
    #expect(!ReadableLanguage.reads(study("Schlaf bei Multipler Sklerose", german, nil)))
    #expect(!ReadableLanguage.reads(study("Schlaf bei Multipler Sklerose", "", "de")))
    #expect(ReadableLanguage.reads(study("Naps, fatigue, depression", "", nil)))
    #expect(!ReadableLanguage.reads(study("التصلب المتعدد", "النتائج: ٤ من ٢٠", "en")))
  }

  @Test func nothingIsCalledMissingInAnotherLanguage() throws {
    let read = try Reading.reader().read(study("Schlaf bei Multipler Sklerose", german, "de"))
    #expect(read.absent.isEmpty)
    #expect(read.unsure.contains("harms"))
  }
}
