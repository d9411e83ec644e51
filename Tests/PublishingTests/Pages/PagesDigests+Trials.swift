import Evidence
import FactCheck
import Literature
import Publishing
import Writing

extension PagesDigests {
  /// A randomised trial with two groups of counts, harms, and a withdrawn medicine.
  static let trial: Digest = {
    let title = "Fictolimab versus placebo and relapses in relapsing-remitting multiple sclerosis"
    let sections: [(String, Passage.Role, [String])] = [
      ("BACKGROUND", .background, ["Relapses are common in relapsing-remitting MS."]),
      (
        "METHODS", .methods,
        [
          "We randomly assigned 180 adults to fictolimab or placebo for 96 weeks.",
          "The primary outcome was a confirmed relapse by week 96.",
        ]
      ),
      (
        "RESULTS", .results,
        [
          "A relapse occurred in 18 of 90 people on fictolimab and 36 of 90 on placebo (p=0.003).",
          "Raised liver values were seen in 12 and 3 people.",
          "The EDSS score did not differ between the groups.",
        ]
      ),
      (
        "CONCLUSIONS", .conclusions,
        ["Fictolimab reduced relapses, and liver safety needs to be studied further."]
      ),
    ]
    let study = Study(
      pmid: "900001", doi: "10.9999/invented.2021.<1>", title: title, abstract: abstract(sections),
      journal: "Journal of Invented Examples",
      published: PublicationDate(year: 2021, month: 3, day: 12),
      authors: [
        "Example A", "Sample B", "Specimen C", "Placeholder D", "Muster E", "Ejemplo F",
        "Esempio G",
      ],
      types: ["Randomized Controlled Trial"], funding: ["Invented Research Fund"],
      registrations: ["NCT00000000"], licence: "CC BY 4.0")
    let evidence = Evidence(
      design: .rct, designSources: ["p2"], species: .human, stage: .trial,
      participants: Participants(
        total: 180,
        groups: [.init(name: "fictolimab", count: 90), .init(name: "placebo", count: 90)],
        sources: ["p2"]), interventions: ["fictolimab"],
      comparator: SourcedText(text: "placebo", sources: ["p2"]),
      followUp: SourcedText(text: "96 weeks", sources: ["p2"]),
      findings: [
        Finding(
          outcome: "confirmed relapse by week 96", time: "week 96", unitOfAnalysis: "people",
          primary: true, direction: .better, sources: ["p4"],
          groups: [
            .init(name: "fictolimab", count: 18, total: 90),
            .init(name: "placebo", count: 36, total: 90),
          ], estimate: .init(kind: "p_only", p: "0.003"))
      ], harms: .init(reported: true, sources: ["p5"]),
      conclusion: .init(hedged: true, sources: ["p7"]), absent: ["funding"],
      passages: passages(title, sections),
      about: .init(types: ["rrms"], topics: ["walking"], treatments: ["fictolimab"]))
    let summary = Summary(
      writer: "grounded",
      headline: says(
        "In a trial with 180 people, fewer had a flare-up with fictolimab: 18 of 90, against 36 of 90"
          + " with a dummy treatment", .finding, ["p2", "p4"]),
      teaser: says(
        "180 people with relapsing MS tried fictolimab or a dummy treatment for 96 weeks."),
      safety: [says(abstractLine, .standing, ["safety:harms"])],
      found: [
        says(
          "Researchers put 180 adults with MS into two groups by chance.", .design, ["p2"]),
        says(
          "One group had fictolimab (Examplia), the other a dummy treatment (placebo), for 96 weeks.",
          .design, ["p2"], terms: ["placebo"]),
        says(
          "A flare-up (relapse) was seen in 18 of 90 people with fictolimab and in 36 of 90 with the"
            + " dummy treatment.", .finding, ["p4"], terms: ["relapse"]),
        says(
          "Raised liver values were seen in 12 people with fictolimab and in 3 with the dummy"
            + " treatment.", .finding, ["p5"]),
        says(
          "The disability score (EDSS) did not differ between the groups.", .finding, ["p6"],
          terms: ["edss"]),
        says("\u{201C}Liver safety needs to be studied further.\u{201D}", .quote, ["p7"]),
      ],
      matters: [
        says("Flare-ups can leave lasting problems.", .standing, ["topic:relapse"]),
        says("For the MS team, a trial like this is one part of a choice.", .standing, ["topic:x"]),
      ],
      caution: [
        says(
          "The trial lasted 96 weeks, so it cannot tell what happens after that.", .standing,
          ["standing:result.short"]),
        says("The authors call for more study of liver safety.", .view, ["p7"]),
      ],
      stands: [
        says("Fictolimab is being tested in people.", .standing, ["standing:stands.trial"])
      ],
      facts: [
        fact("design", "Kind of study", "Randomised trial", ["p2"]),
        fact("participants", "How many", "180 people", ["p2"]),
        fact("comparator", "Compared with", "A dummy treatment (placebo)", ["p2"]),
        fact("followUp", "Followed for", "96 weeks", ["p2"]),
        fact("harms", "Side effects", "Raised liver values: 12 of 90 against 3 of 90", ["p5"]),
        fact("absent", "Missing", "Not in the abstract: funding."),
      ])
    return digest(study, evidence, summary)
  }()

  /// No clear difference, in a further analysis of a trial; one count that is drawn as dots.
  static let nullResult: Digest = {
    let title = "Moonflower extract and walking speed in progressive multiple sclerosis"
    let sections: [(String, Passage.Role, [String])] = [
      ("Methods", .methods, ["41 people with progressive MS took moonflower extract or placebo."]),
      (
        "Results", .results,
        [
          "Walking speed did not differ between the groups after 2 years (p=0.61).",
          "4 of 41 people stopped early.",
        ]
      ),
    ]
    let study = Study(
      pmid: "900002", title: title, abstract: abstract(sections),
      journal: "Journal of Invented Examples", published: PublicationDate(year: 2021, month: 2),
      authors: ["Example A"], isInvented: true)
    let evidence = Evidence(
      design: .rctSecondary, designSources: ["p1"], species: .human, stage: .trial,
      participants: Participants(total: 41, sources: ["p1"]), interventions: ["moonflower extract"],
      findings: [
        Finding(
          outcome: "stopped early", direction: .unclear, sources: ["p3"],
          groups: [.init(name: "all", count: 4, total: 41)])
      ], absent: ["funding", "conflicts"], unsure: ["comparator"],
      passages: passages(title, sections),
      about: .init(topics: ["walking"], treatments: ["moonflower"]))
    let summary = Summary(
      writer: "grounded",
      headline: says(
        "In 41 people with progressive MS, moonflower extract made no clear difference to walking"
          + " speed", .finding, ["p1", "p2"]),
      teaser: says("41 people took moonflower extract or a dummy treatment for 2 years."),
      found: [
        says(
          "41 people with progressive MS took moonflower extract or a dummy treatment.", .design,
          ["p1"], terms: ["placebo"]),
        says("After 2 years there was no clear difference in walking speed.", .finding, ["p2"]),
        says("Of those who took part, 4 of 41 stopped early.", .finding, ["p3"]),
      ],
      caution: [
        says(
          "\u{201C}No clear difference\u{201D} does not prove that there is none.", .standing,
          ["standing:result.null"])
      ],
      facts: [
        fact("design", "Kind of study", "Further analysis of a randomised trial", ["p1"]),
        fact("participants", "How many", "41 people", ["p1"]),
        fact(
          "harms", "Side effects", "Not in the abstract. That does not mean that none happened."),
        fact("unsure", "Unsure", "We could not read this reliably: what it was compared with."),
      ])
    return digest(study, evidence, summary)
  }()
}
