/// Operation: names the actor. `We found` becomes `The researchers found`; verbs keep their form.
enum Actor {
  /// - Parameter who: `researchers` for what was done and found, `authors` for what they think.
  static func apply(to pieces: inout Pieces, who: String) {
    for index in pieces.list.indices.reversed() {
      let isFirst = index == 0
      switch pieces.list[index].lower {
      case "we":
        pieces.replace(index..<(index + 1), with: isFirst ? "The \(who)" : "the \(who)")
      case "our":
        let next = index + 1 < pieces.count ? pieces.list[index + 1].lower : ""
        let second = index + 2 < pieces.count ? pieces.list[index + 2].lower : ""
        let third = index + 3 < pieces.count ? pieces.list[index + 3].lower : ""
        let areOwn = ["patients", "people", "participants", "cohort", "sample"]
        let isOwn =
          areOwn.contains(second) || areOwn.contains(third)
          || [
            "study", "results", "findings", "data", "work", "analysis", "observations",
            "patients", "patient", "cohort", "sample", "population", "center", "centre", "review",
            "series",
            "case", "report", "survey", "understanding", "knowledge", "model", "analyses", "trial",
            "participants", "group",
          ].contains(next)
        let words = isOwn ? "the" : "the \(who)’"
        pieces.replace(index..<(index + 1), with: isFirst ? Inflector.capitalised(words) : words)
      // `will help us to treat`: not the authors alone, so nobody is named.
      case "us"
      where pieces.list[index].text == "us"
        && !(index > 0 && Self.helping.contains(pieces.list[index - 1].lower)):
        pieces.replace(index..<(index + 1), with: "the \(who)")
      default: break
      }
    }
  }

  private static let helping: Set<String> = [
    "help", "helps", "helped", "allow", "allows", "enable", "enables", "tell", "tells", "teach",
    "teaches", "remind", "reminds", "of", "among",
  ]

  /// True while a first person is left that the operation could not name.
  static func hasFirstPerson(_ pieces: Pieces) -> Bool {
    pieces.list.contains {
      ["we", "our", "ours", "us", "i", "my", "me", "ourselves"].contains($0.lower)
        && $0.text != "I" && $0.text != "US" && $0.text != "ME"
    }
  }
}
