/// Words that carry no meaning of their own; they do not count when two sentences are compared.
enum FunctionWords {
  static let table = WordReader.table(
    """
    a an the this that these those it its they them their there here he she his her him we our us i
    you your who whom whose which what when where why how is are was were be been being am do does
    did done has have had having will would shall should can could may might must of in on at by for
    from to with without within into onto over under between among amongst after before during since
    until through about against across per as than then so and or but nor not no yes if because
    while whereas although though however also too very more most less least much many few some any
    each every all both either neither other others another such same only just even still yet
    again once up down out off further et al vs versus respectively respect using used use via due
    show showed shown shows find found finds finding findings result results study studies
    researcher researchers author authors say says said call calls report reports reported
    were than overall total one two three four five six seven eight nine ten eleven twelve
    looked look see seen saw like something anything thing things way ways made make makes get got
    well let now because therefore thus hence moreover furthermore whether
    conclusion conclusions background methods objective purpose aim aims aimed
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
