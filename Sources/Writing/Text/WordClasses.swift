/// Closed classes of words and the verbs that abstracts use: what the grammar gate knows.
///
/// A tagger will take the place of the verb lists; until then a word that is not listed is no verb,
/// so that the gate errs towards quoting.
enum WordClasses {
  static let prepositions: Set<String> = words(
    """
    about above across after against along among amongst around as at before behind below beneath
    beside besides between beyond by despite during except following for from in including inside
    into like near of off on onto out over per since than through throughout till to toward towards
    under until up upon versus via vs with within without regarding concerning
    """)
  static let conjunctions: Set<String> = words(
    "and but or nor so yet although because if unless whereas while when where whether that which "
      + "who whom whose though whilst")
  static let determiners: Set<String> = words(
    "a an the this that these those each every either neither any some no all both half several "
      + "many much most more fewer less few another other such our their its his her my your")
  static let pronouns: Set<String> = words(
    "i we you he she it they them us him me one ones itself themselves there who which")
  /// Forms of be, have and do, and the modals: each makes a clause finite.
  static let auxiliaries: Set<String> = words(
    "is are was were be been am has have had do does did can could may might must shall should "
      + "will would cannot")
  static let finiteAuxiliaries: Set<String> = auxiliaries.subtracting(["be", "been"])
  static let negations: Set<String> = words(
    "no not non noninferior none nobody neither nor never without cannot lack lacked lacks absence absent fail failed "
      + "fails unable unchanged unclear")
  static let hedges: Set<String> = words(
    "may might could can possibly probably perhaps likely suggest suggests suggested suggesting "
      + "appear appears appeared seem seems seemed potential potentially would should")
  static let comparators: Set<String> = words(
    "than versus vs compared comparison relative higher lower more less fewer greater smaller "
      + "better worse similar comparable same different difference differences equal")
  /// Openings that lean on a sentence the reader does not see.
  static let leaning: Set<String> = words(
    "this these those they it its their them such both he she his her former latter here then "
      + "thus hence therefore there another others that which who whose respectively")
  /// Words after which a noun phrase has ended: a term may be put into plain words before them.
  static func endsPhrase(_ word: String) -> Bool {
    prepositions.contains(word) || conjunctions.contains(word) || auxiliaries.contains(word)
      || finiteVerbs.contains(word) || determiners.contains(word) || pronouns.contains(word)
      || adverbs.contains(word) || negations.contains(word)
  }
  static let adverbs: Set<String> = words(
    "also only often never always significantly clearly not respectively however then compared "
      + "alone together later earlier early again further")

  /// Past and present forms that abstracts use as the verb of a clause.
  static let finiteVerbs: Set<String> = words(
    """
    accounted achieved affected affect affects aimed allowed analysed analyzed appeared appears arose assessed
    associated became began belonged benefited caused causes changed characterised completed comprised confirm confirmed
    confirms conclude concluded consisted contained contribute contributed contributes converted correlate
    correlated correlates deteriorated declined decreased decreases demonstrate demonstrated demonstrates depended
    described describe detected determined developed died differed differ differentiated discontinued
    discriminated displayed dropped emerged enhanced enhances enrolled exceeded exhibited exhibit
    experienced explained expressed failed fell found followed gained gave got had have has help helped helps
    highlight highlighted highlights identified identify impaired improve improved improves include
    included includes increase increased increases indicate indicated indicates induced induces
    inhibited inhibits influenced influences interacted involved involves joined kept know knew lack lacked lasted led leads lead lost
    lowered made maintained mattered means meant mediated met modulated needed noted observed obtained occurred
    occurs offer offers outperformed participated persisted play played plays predict predicted predicts prefer preferred
    presented prevented prevents produced progressed promote promoted promotes protected protects proved provide provided provides
    ranged reached received recovered recommend recommended recommends reduce reduced reduces reflect reflects reflected regulated rely remain remained
    remains report reported represent represented represents require required requires resolved
    responded restored resulted results returned reveal revealed reveals rose scored seem seemed seems
    showed show shows shown slowed spent started stated stayed stopped stood suffered suggest suggested suggests
    support supported supports suppressed switched takes taken took tended tend thought told took treated triggered
    underlines underscore underscores underwent use used uses varied vary walked wanted went worked
    worsened yielded believe believed contains exist existed exists makes need needs perceived ask asked added
    summarize summarise summarizes summarises review reviewed reviews continue continued continues rated depend depends
    discuss discusses discussed present presents performed conducted selected tested studied calculated
    estimated evaluated explored examined investigated focus focuses focused measured assessed searched
    recruited invited divided randomised randomized randomly examine explore investigate propose proposed
    proposes provide argue argued argues agree agreed compare compares consider considered considers
    allows allow correspond corresponded corresponds expect expected fits fit grew grow grows hold holds
    introduce introduces introduced lie lies live lived lost needed outline outlines point points pointed
    looked compared links linked doubled tripled halved fewer reported
    strengthen strengthens varies differentiate differentiates incorporated reproduced enable enables
    respond responds develop develops persist persists aims go goes find finds happened incurred
    distinguish distinguished overestimated underestimated coincided
    relieved relieves elevated elevates ameliorated ameliorates attenuated attenuates abrogated abrogates
    alleviated alleviates exacerbated exacerbates abolished abolishes triggers drives drove mediates
    suppresses restores impairs accelerated accelerates delayed delays diminished diminishes
    underlies acts acted serve serves served constitutes constituted stabilized stabilised initiates
    """)

  /// Verbs that are as often nouns: they count as finite only where no other verb is found.
  static let nounLike: Set<String> = words(
    "results reports uses needs changes increases decreases causes links effects means leads lead "
      + "report use need increase decrease influences support supports help benefits show play "
      + "associated included reported used treated compared observed found described obtained "
      + "detected impaired increased decreased reduced followed received involved identified")

  /// Forms that after a noun are participles as often as verbs: `people treated with`.
  static let participles: Set<String> = words(
    "associated used treated compared observed found described obtained detected impaired "
      + "involved identified")
  /// Nouns that have the form of a verb: `use`, `effects`.
  static let nouns: Set<String> = words(
    "results reports uses needs causes links effects means leads lead report use need influences "
      + "supports support help benefits show play review reviews focus point points")

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
