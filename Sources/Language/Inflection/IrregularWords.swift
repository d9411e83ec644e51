/// The irregular words of English.
enum IrregularWords {
  static func lemma(_ form: String, _ kind: InflectedKind) -> String? {
    lemmas[Key(kind: kind, word: form)]
  }

  static func form(_ lemma: String, _ kind: InflectedKind) -> String? {
    forms[Key(kind: kind, word: lemma)]
  }

  private struct Key: Hashable {
    var kind: InflectedKind
    var word: String
  }

  /// Where a line names two forms, the first is the one we write.
  private static let forms = table { ($0, $1) }
  private static let lemmas = table { ($1, $0) }

  private static func table(_ order: (String, String) -> (String, String)) -> [Key: String] {
    var table: [Key: String] = [:]
    func add(_ kind: InflectedKind, _ lemma: Substring, _ forms: Substring) {
      for form in forms.split(separator: "/") {
        let (from, to) = order(String(lemma), String(form))
        let key = Key(kind: kind, word: from)
        if table[key] == nil { table[key] = to }
      }
    }
    for line in verbs.split(separator: "\n") {
      let words = line.split(separator: " ")
      for lemma in [words[0]] + (prefixed[words[0]] ?? []) {
        let prefix = lemma.dropLast(words[0].count)
        func full(_ forms: Substring) -> Substring {
          Substring(forms.split(separator: "/").map { prefix + $0 }.joined(separator: "/"))
        }
        add(.past, lemma, full(words[1]))
        add(.participle, lemma, full(words.count > 2 ? words[2] : words[1]))
      }
    }
    for (kind, lines) in [
      (InflectedKind.base, bases), (.thirdPerson, thirdPersons), (.gerund, gerunds),
      (.plural, plurals), (.comparative, comparatives), (.superlative, superlatives),
    ] {
      for line in lines.split(separator: "\n") {
        let words = line.split(separator: " ")
        add(kind, words[0], words[1])
      }
    }
    return table
  }

  private static let prefixed: [Substring: [Substring]] = [
    "come": ["become", "overcome"], "take": ["undertake", "overtake", "retake"],
    "go": ["undergo", "forgo"], "do": ["redo", "undo", "outdo"], "run": ["rerun", "outrun"],
    "give": ["forgive"], "get": ["forget"], "stand": ["understand", "withstand"],
    "set": ["offset", "reset", "upset"], "hold": ["withhold", "uphold"],
    "draw": ["withdraw", "redraw"], "see": ["foresee", "oversee"],
    "write": ["rewrite", "co-write"],
    "grow": ["regrow", "outgrow", "overgrow"], "build": ["rebuild"], "think": ["rethink"],
    "bind": ["rebind", "unbind"], "wind": ["unwind", "rewind"], "fold": [], "put": ["input"],
    "lie": ["underlie", "overlie"], "feed": ["overfeed"], "make": ["remake"], "lay": ["overlay"],
    "tell": ["retell"], "sleep": ["oversleep"], "cast": ["forecast", "broadcast"],
  ]

  /// Dictionary form, past, participle where it differs.
  private static let verbs = """
    be was/were been
    have had
    do did done
    go went gone
    arise arose arisen
    awake awoke awoken
    bear bore borne
    beat beat beaten
    begin began begun
    bend bent
    bet bet
    bind bound
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    build built
    burst burst
    buy bought
    cast cast
    catch caught
    choose chose chosen
    cling clung
    come came come
    cost cost
    creep crept
    cut cut
    deal dealt
    dig dug
    draw drew drawn
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fly flew flown
    forbid forbade forbidden
    foresee foresaw foreseen
    freeze froze frozen
    get got got/gotten
    give gave given
    grind ground
    grow grew grown
    hang hung
    hear heard
    hide hid hidden
    hit hit
    hold held
    hurt hurt
    keep kept
    know knew known
    lay laid
    lead led
    leave left
    lend lent
    let let
    lie lay lain
    lose lost
    make made
    mean meant
    meet met
    pay paid
    put put
    read read
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran run
    say said
    see saw seen
    seek sought
    sell sold
    send sent
    set set
    sew sewed sewn
    shake shook shaken
    shed shed
    shine shone
    shoot shot
    show showed shown/showed
    shrink shrank shrunk
    shut shut
    sing sang sung
    sink sank sunk
    sit sat
    sleep slept
    slide slid
    sow sowed sown
    speak spoke spoken
    spend spent
    spin spun
    split split
    spread spread
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    strike struck struck/stricken
    strive strove striven
    swear swore sworn
    sweep swept
    swell swelled swollen
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    thrust thrust
    wake woke woken
    wear wore worn
    weave wove woven
    weep wept
    win won
    wind wound
    write wrote written
    """

  private static let bases = """
    be be/am/are
    """

  private static let thirdPersons = """
    be is
    have has
    do does
    go goes
    undergo undergoes
    """

  private static let gerunds = """
    be being
    lie lying
    die dying
    underlie underlying
    tie tying
    """

  private static let plurals = """
    person people
    child children
    woman women
    man men
    foot feet
    tooth teeth
    mouse mice
    louse lice
    goose geese
    ox oxen
    half halves
    life lives
    knife knives
    wife wives
    leaf leaves
    self selves
    calf calves
    hoof hooves
    shelf shelves
    wolf wolves
    loaf loaves
    thief thieves
    criterion criteria
    phenomenon phenomena
    ganglion ganglia
    bacterium bacteria
    medium media
    datum data
    stratum strata
    ovum ova
    cranium crania
    stimulus stimuli
    nucleus nuclei
    locus loci
    focus foci
    fungus fungi
    bacillus bacilli
    radius radii
    thrombus thrombi
    embolus emboli
    villus villi
    alumnus alumni
    corpus corpora
    genus genera
    viscus viscera
    vertebra vertebrae
    axis axes
    testis testes
    index indices/indexes
    appendix appendices
    vertex vertices
    matrix matrices
    cortex cortices
    apex apices
    foramen foramina
    lumen lumina
    soma somata
    stoma stomata
    schema schemata
    species species
    series series
    fish fish
    sheep sheep
    forceps forceps
    biceps biceps
    quadriceps quadriceps
    diabetes diabetes
    means means
    odds odds
    offspring offspring
    aircraft aircraft
    lens lenses
    bus buses
    gas gases
    bias biases
    virus viruses
    quiz quizzes
    """

  private static let comparatives = """
    good better
    bad worse
    far further/farther
    """

  private static let superlatives = """
    good best
    bad worst
    far furthest/farthest
    """
}
