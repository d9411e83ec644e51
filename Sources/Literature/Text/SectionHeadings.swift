/// The headings that journals print inside abstracts: a closed list of words and their joins.
///
/// Source: the labels of 2,150 abstracts of a PubMed feed and of 1,100 PubMed XML records, read in
/// full; `X and Y`, `X, Y`, `X/Y` of listed headings are headings too.
enum SectionHeadings {
  static let words: Set<String> = [
    "abstract", "aim", "aims", "aim of the study", "aims of the study", "approach", "areas covered",
    "assessment", "assessments", "background", "brief description", "case", "case description",
    "case presentation", "case report", "case reports", "case series", "case study", "case summary",
    "classification of evidence", "clinical case", "clinical implications",
    "clinical issue", "clinical relevance", "clinical rehabilitation impact",
    "clinical significance", "clinical trial identifier", "clinical trial number",
    "clinical trial registration", "clinical trial registration number", "comment",
    "comparison with existing methods", "conclusion", "conclusions", "context", "data analysis",
    "data collection", "data conclusion", "data extraction", "data source", "data sources",
    "data synthesis", "description", "design", "development", "diagnosis", "disclosure",
    "disclosures", "discussion", "dissemination", "ethics", "ethics and dissemination",
    "evidence acquisition",
    "evidence level", "evidence review", "evidence synthesis", "experimental approach",
    "expert commentary", "expert opinion", "exposure", "exposures", "field strength",
    "financial disclosure", "finding", "findings", "funding", "goal", "goals", "highlights",
    "hypothesis", "hypotheses", "impact", "implications", "implications for practice",
    "implications for rehabilitation", "importance", "interpretation", "intervention",
    "interventions", "introduction", "key finding", "key findings", "key message", "key messages",
    "key points", "key results", "lay summary", "learning points", "lessons", "level of evidence",
    "limitation", "limitations", "main measures", "main methods", "main outcome",
    "main outcome measure", "main outcome measures", "main outcomes", "main result",
    "main results", "material", "material and method", "materials", "measure", "measurement",
    "measurements", "measures", "method", "methodology", "methods", "methods and analysis",
    "new method", "objective", "objectives", "observation", "observations", "outcome",
    "outcome measure", "outcome measures", "outcomes", "participant", "participants", "patient",
    "patient concerns", "patients", "plain language summary", "population",
    "practical recommendation", "practical recommendations", "practice implications",
    "primary outcome", "primary outcome measure", "primary outcome measures", "principal findings",
    "principal results", "procedure", "procedures", "purpose", "purpose of review",
    "purpose of the review", "purpose of the study", "rationale", "recent findings",
    "recommendation", "recommendations", "registration", "registration number", "relevance",
    "relevance for patients", "relevance to clinical practice", "research design",
    "research question", "research questions", "result", "results", "review methods",
    "sample", "scope", "search strategy", "secondary outcome measures", "selection criteria",
    "setting", "settings", "significance", "significance statement", "state of the art",
    "statistical analysis", "statistical tests", "strength", "strengths", "study aim",
    "study design", "study objective", "study objectives", "study population", "study rationale",
    "study selection", "study type", "subject", "subjects", "summary", "summary of background data",
    "synthesis", "technical efficacy", "therapeutic interventions", "translational relevance",
    "trial registration", "trial registration information", "trial registration number",
    "trial registration numbers", "trial registry", "what is known", "what this paper adds",
  ]

  /// Labels that PubMed writes where the authors wrote none.
  static func isPlaceholder(_ label: String) -> Bool {
    let name = label.uppercased()
    return name.isEmpty || name == "UNLABELLED" || name == "UNLABELED" || name == "UNASSIGNED"
  }

  /// Whether the bytes, without the colon, are a heading, capitalised at least at the start.
  static func contains(_ heading: ArraySlice<UInt8>) -> Bool {
    guard let first = heading.first, Bytes.isUppercase(first), heading.count <= 90 else {
      return false
    }
    var folded: [UInt8] = []
    for byte in heading {
      let small = Bytes.lowercased(byte)
      let isRepeatedSpace = small == 0x20 && folded.last == 0x20
      if !isRepeatedSpace { folded.append(small) }
    }
    var name = String(decoding: folded, as: UTF8.self)
    if name.hasPrefix("the ") { name.removeFirst(4) }
    return isKnown(name) || parts(of: name).allSatisfy(isKnown)
  }

  private static func isKnown(_ name: String) -> Bool {
    words.contains(name)
      || (name.hasSuffix("(s)") && words.contains(String(name.dropLast(3))))
  }

  /// `methods and results`, `aims/methods`, `design, setting, and participants` in their parts.
  private static func parts(of name: String) -> [String] {
    var parts: [String] = []
    for piece in name.split(whereSeparator: { $0 == "/" || $0 == "," || $0 == "&" }) {
      var words: [Substring] = []
      for word in piece.split(separator: " ") {
        if word == "and" {
          if !words.isEmpty { parts.append(words.joined(separator: " ")) }
          words = []
        } else {
          words.append(word)
        }
      }
      if !words.isEmpty { parts.append(words.joined(separator: " ")) }
    }
    return parts.isEmpty ? [name] : parts
  }
}
