import Foundation
import Literature
import Publishing

/// Every kind of page, made from the invented digests, by its path.
enum PagesSet {
  static let pages: [(path: String, bytes: [UInt8])] = {
    let context = PagesSite.context
    let profile = PagesProfile.profile
    let cards = PagesDigests.all.map { PagesDigests.card($0.id, $0.digest) }
    let march = PublicationDate(year: 2021, month: 3)
    let february = PublicationDate(year: 2021, month: 2)
    var pages: [(String, [UInt8])] = []
    for (id, digest) in PagesDigests.all {
      var card = PagesDigests.card(id, digest)
      if id == "900006" {
        card.check = PersonCheck(
          by: "Ms Example", on: PublicationDate(year: 2021, month: 5, day: 3))
      }
      let passages = PagesDigests.shown(digest)
      let isTrial = id == "900001"
      pages.append(
        (
          "studies/\(id)/",
          Pages.study(
            digest, card: card, passages: passages, related: isTrial ? [cards[1], cards[5]] : [],
            history: [
              PageChange(
                on: PublicationDate(year: 2021, month: 3, day: 13),
                text: "Published for the first time.")
            ], in: context)
        ))
      pages.append(
        (
          "studies/\(id)/clinician/",
          Pages.clinician(digest, card: card, passages: passages, in: context)
        ))
    }
    pages.append(("", Pages.front(Prominence(cards), months: [march, february], in: context)))
    pages.append(
      (
        "months/2021-03/",
        Pages.month(
          march, cards: [cards[0]], part: ListPart(total: 1), newer: nil, older: february,
          in: context)
      ))
    pages.append(
      (
        "months/2021-02/",
        Pages.month(
          february, cards: [cards[1]], part: ListPart(total: 1), newer: march, older: nil,
          in: context)
      ))
    pages.append(
      (
        "years/2021/",
        Pages.year(
          2021, cards: [cards[0], cards[1]], total: 70, months: [(march, 35), (february, 35)],
          newer: nil, older: nil, in: context)
      ))
    pages.append(("months/", Pages.months([(march, 1), (february, 1)], in: context)))
    pages.append(
      (
        "topics/walking/",
        Pages.topic(
          profile.topics[0], cards: [cards[0], cards[1]],
          part: ListPart(total: 2, years: [.init(2021, 1)], hasYearPages: true), in: context)
      ))
    pages.append(
      (
        "topics/walking/2021/",
        Pages.topic(
          profile.topics[0], cards: [cards[0]],
          part: ListPart(
            .year(2021), total: 2, years: [.init(2021, 1)], hasYearPages: true), in: context)
      ))
    for treatment in profile.treatments {
      pages.append(
        (
          "treatments/\(treatment.id)/",
          Pages.treatment(
            treatment, cards: [cards[0], cards[5]], part: ListPart(total: 2), in: context)
        ))
    }
    pages.append(
      (
        "types/rrms/",
        Pages.diseaseType(
          profile.types[0], cards: [cards[0]], part: ListPart(total: 1), in: context)
      ))
    pages.append(("topics/", Pages.topics(["walking": 2], in: context)))
    pages.append(
      ("treatments/", Pages.treatments(["fictolimab": 1, "moonflower": 1], in: context)))
    pages.append(("types/", Pages.diseaseTypes([:], in: context)))
    pages.append(("stages/", Pages.stages([.trial: 2], in: context)))
    pages.append(
      ("stages/trial/", Pages.stage(.trial, cards: [cards[0], cards[1]], total: 70, in: context)))
    pages.append(("glossary/", Pages.glossary(in: context)))
    for letter in GlossaryLetter.all(of: profile.terms) {
      pages.append((letter.path, Pages.glossary(letter, in: context)))
    }
    let day = PublicationDate(year: 2021, month: 3, day: 2)
    pages.append(("status/", Pages.freshness(newest: day, added: day, studies: 6, in: context)))
    pages.append(("how-to-read/", Pages.howToRead(in: context)))
    pages.append(("how-this-is-made/", Pages.howThisIsMade(in: context)))
    pages.append(("intended-use/", Pages.intendedUse(in: context)))
    pages.append(("privacy/", Pages.privacy(in: context)))
    pages.append(
      (
        "corrections/",
        Pages.corrections(
          [
            Correction(
              on: PublicationDate(year: 2020, month: 3), kind: .publisher,
              text: "Retracted by the journal.", studyID: "900006", headline: cards[5].headline)
          ], cards: cards, in: context)
      ))
    pages.append(("search/", Pages.search(in: context)))
    pages.append(("404.html", Pages.notFound(in: context)))
    pages.append(("studies/900007/", Pages.moved(to: "900001", in: context)))
    return pages
  }()

  static func text(_ path: String) -> String {
    String(decoding: pages.first { $0.path == path }?.bytes ?? [], as: UTF8.self)
  }

  /// Writes all pages below a folder, so that a person or a checker can look at them.
  static func write(to folder: String) throws {
    for (path, bytes) in pages {
      let file = folder + "/" + (path.hasSuffix(".html") ? path : path + "index.html")
      try FileManager.default.createDirectory(
        atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(bytes).write(to: URL(fileURLWithPath: file))
    }
  }
}
