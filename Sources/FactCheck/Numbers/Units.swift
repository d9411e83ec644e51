/// Units of time and measure, and nouns that are counted.
enum Units {
  /// Days in a unit of time, by the lower-case word.
  static let days: [UInt64: Double] = {
    var table: [UInt64: Double] = [:]
    let units: [(String, Double)] = [
      ("second seconds sec s", 1.0 / 86_400), ("minute minutes min mins", 1.0 / 1440),
      ("hour hours h hr hrs", 1.0 / 24), ("day days d", 1), ("week weeks wk wks w", 7),
      ("month months mo mos", 30.4375), ("year years yr yrs y", 365.25), ("decade decades", 3652.5),
    ]
    for (words, days) in units {
      for word in words.split(separator: " ") { table[WordHash.of(String(word))] = days }
    }
    return table
  }()

  static let measures = WordReader.table(
    """
    mg g kg µg μg mcg ug ng pg ml dl l µl mm cm m km µm μm nm iu u mmol µmol nmol mol mmhg hz khz mhz
    gy t points point kda da bp kb mb ms cells copies ppm cd kcal cal kj mg/kg meter meters metre metres
    milligram milligrams gram grams micrometre micrometres micrometer micrometers millimetre
    millimetres steps mgs
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  static let people = WordReader.table(
    """
    people person persons patient patients participant participants subjects subject individuals
    individual women woman men man adults adult children child adolescents teenagers volunteers
    respondents cases controls females males girls boys pwms carers caregivers users survivors
    relatives nurses neurologists physicians doctors professionals readers students members
    couples mothers infants babies pregnancies recipients hcs hc pregnant residents outpatients completers others
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  static let studies = WordReader.table(
    """
    studies study trials trial articles article papers paper rcts rct reviews publications reports
    records databases cohorts
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  static let ratioWords = WordReader.table(
    "hr or rr irr ahr aor arr hrs ors rrs ratio ratios shr mr rom pr".split(separator: " ").map(
      String.init))

  static let statisticWords = WordReader.table(
    """
    r rho ρ r2 r² i2 i² f t z d β beta b auc χ2 χ² chi icc smd md kappa κ tau η2 ηp2 w u u' rs es g eta
    coefficient or hedges cohen cohen's alpha α dprime bf10
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  static let nameWords = WordReader.table(
    """
    phase type grade version il t cd covid stage chapter class level part question table figure score
    item step number no visit cohort tier ms interleukin pdl1 hla human herpesvirus vitamin group
    generation form factor sars tesla complement beta alpha gamma ifn aquaporin h ccr cxcl ccl
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  static let months = WordReader.table(
    """
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec since
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
