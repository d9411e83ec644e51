/// Countries and regions: a text may not name one its source does not.
extension CueTable {
  static let places: [Cue] = [
    place("Sweden", ["sweden", "swedish", "stockholm", "scandinav*", "nordic"]),
    place("Norway", ["norway", "norwegian*", "oslo", "bergen", "scandinav*", "nordic"]),
    place("Denmark", ["denmark", "danish", "danes", "copenhagen", "scandinav*", "nordic"]),
    place("Finland", ["finland", "finnish", "helsinki", "nordic"]),
    place("Iceland", ["iceland", "icelandic"]),
    place("Germany", ["germany", "german", "germans", "berlin", "munich"]),
    place("France", ["france", "french", "paris"]),
    place("Italy", ["italy", "italian", "italians", "sardinia*", "rome", "milan", "sicily"]),
    place("Spain", ["spain", "spanish", "catalonia", "catalan", "madrid", "barcelona"]),
    place("Portugal", ["portugal", "portuguese"]),
    place("the Netherlands", ["netherlands", "dutch", "holland", "amsterdam"]),
    place("Belgium", ["belgium", "belgian", "flemish"]),
    place("Switzerland", ["switzerland", "swiss", "smsc"]),
    place("Austria", ["austria", "austrian*", "vienna"]),
    place(
      "the United Kingdom",
      [
        "united kingdom", "uk", "british", "britain", "england", "english", "scotland", "scottish",
        "wales", "welsh", "london", "nhs", "northern ireland",
      ]),
    place("Ireland", ["ireland", "irish", "dublin"]),
    place("Poland", ["poland", "polish"]),
    place("the Czech Republic", ["czech*", "prague"]),
    place("Greece", ["greece", "greek"]),
    place("Turkey", ["turkey", "turkish", "istanbul"]),
    place("Russia", ["russia", "russian*"]),
    place("Israel", ["israel", "israeli*"]),
    place("Iran", ["iran", "iranian*", "tehran", "isfahan", "persian*"]),
    place("Saudi Arabia", ["saudi*"]),
    place("Egypt", ["egypt", "egyptian*", "cairo"]),
    place("India", ["india", "indian*"]),
    place("China", ["china", "chinese", "hong kong", "beijing", "shanghai", "taiwan*", "han"]),
    place("Japan", ["japan", "japanese", "tokyo"]),
    place("South Korea", ["korea", "korean*"]),
    place(
      "Australia",
      ["australia", "australian*", "tasmania*", "melbourne", "sydney", "ausimmune", "auslong"]),
    place("New Zealand", ["new zealand"]),
    place(
      "Canada",
      [
        "canada", "canadian*", "ontario", "british columbia", "quebec", "manitoba", "saskatchewan",
        "alberta",
      ]),
    place(
      "the United States",
      [
        "united states", "usa", "us", "u s", "american*", "america", "california*",
        "north america*", "north american", "medicare", "veterans", "new york", "boston",
        "minnesota", "florida", "texas",
      ]),
    place("Brazil", ["brazil*"]),
    place("Mexico", ["mexic*"]),
    place("Argentina", ["argentin*"]),
    place("Kuwait", ["kuwait*"]),
    place("Africa", ["africa", "african*", "south africa*", "nigeria*", "kenya*"]),
    place("Europe", ["europe", "european*", "eu"]),
  ]

  private static func place(_ name: String, _ patterns: [String]) -> Cue {
    Cue(.place, name, patterns, example: "It was done in \(patterns[0].replacing("*", with: "")).")
  }
}
