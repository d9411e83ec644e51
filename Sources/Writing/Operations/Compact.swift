/// Operation: takes out of a sentence that is a little too long the words that say nothing of their own:
/// `due to the presence of`, `a total of`, `was found to be`.
enum Compact {
  /// Words and what stands in their place; the longest of those that begin alike comes first.
  private static let pairs: [Pair] = """
    a total of >
    in order to > to
    as well as > and
    was found to be > was
    were found to be > were
    was shown to be > was
    were shown to be > were
    was observed to be > was
    were observed to be > were
    were reported to be > were
    was reported to be > was
    each independently > each
    were independently > were
    was independently > was
    for the first time >
    a period of >
    at the time of > at
    in terms of > in
    with respect to > in
    with regard to > in
    the majority of > most
    the vast majority of > most
    a higher number of > more
    a greater number of > more
    a larger number of > more
    a lower number of > fewer
    a smaller number of > fewer
    a large number of > many
    despite the fact that > though
    due to the fact that > because
    people living with > people with
    patients living with > patients with
    individuals living with > individuals with
    persons living with > persons with
    who suffered from > with
    suffering from > with
    in the presence or absence of > with or without
    whether or not > whether
    in the case of > in
    in case of > in
    at the level of > in
    in the setting of > in
    in the context of > in
    the process of >
    the results of >
    the degree of >
    over the course of > during
    during the course of > during
    throughout the course of > throughout
    with the exception of > except
    in comparison with > compared with
    in comparison to > compared with
    as compared with > compared with
    as compared to > compared with
    when compared with > compared with
    when compared to > compared with
    on the basis of > based on
    with the use of > with
    through the use of > through
    in the absence of > without
    as a result of > because of
    a wide range of > many
    a wide variety of > many
    a variety of > many
    prior to > before
    subsequent to > after
    and also > and
    in addition to > besides
    both in > in
    both the > the
    """.split(separator: "\n").map(Pair.init)

  private struct Pair {
    var from: [String]
    var to: [String]

    /// `a total of >`: what stands before the mark, and what takes its place.
    init(_ line: Substring) {
      let sides = line.split(separator: ">", omittingEmptySubsequences: false)
      from = sides[0].split(separator: " ").map(String.init)
      to = sides.dropFirst().joined().split(separator: " ").map(String.init)
    }
  }

  /// `linked to the development of falls`: nouns that say only that there is such a thing.
  private static let idle: Set<String> = ["development", "occurrence", "presence", "existence"]

  /// `27 of 34 people with A and 30 of 33 people with B`: the second is of people, too.
  private static func dropRepeatedPeople(from list: inout [Piece]) {
    func isShare(at index: Int) -> Bool {
      index + 3 < list.count && list[index].isNumber && list[index + 1].lower == "of"
        && list[index + 2].isNumber && PeoplePhrase.counts(list[index + 3].lower)
    }
    let places = list.indices.filter(isShare)
    guard let first = places.first else { return }
    for place in places.dropFirst().reversed()
    where list[place + 3].lower == list[first + 3].lower && place + 4 < list.count
      && WordClasses.prepositions.contains(list[place + 4].lower)
    {
      list.remove(at: place + 3)
    }
  }

  /// The sentence with fewer words; `nil` where there is nothing to take out.
  static func apply(to clause: Pieces) -> Pieces? {
    var list: [Piece] = []
    var index = 0
    while index < clause.count {
      if let pair = pairs.first(where: { clause.matches($0.from, at: index) }) {
        list += pair.to.map { Piece($0) }
        index += pair.from.count
      } else if clause.list[index].lower == "the", index > 0, index + 2 < clause.count,
        ["with", "to", "by"].contains(clause.list[index - 1].lower),
        idle.contains(clause.list[index + 1].lower), clause.list[index + 2].lower == "of"
      {
        index += 3
      } else {
        list.append(clause.list[index])
        index += 1
      }
    }
    dropRepeatedPeople(from: &list)
    guard list.count < clause.count, let first = list.first else { return nil }
    if let letter = first.text.first, letter.isLowercase,
      clause.list[0].text.first?.isUppercase == true
    {
      list[0] = Piece(letter.uppercased() + first.text.dropFirst(), kind: first.kind)
    }
    return Pieces(list: list)
  }
}
