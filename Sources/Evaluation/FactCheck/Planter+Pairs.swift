import Foundation

/// Errors in figures that belong together: two arms, two times, a part and its whole.
extension Planter {
  /// `42% with A and 31% with B`, `12 points in A compared with 8 points in B`: the figures change
  /// places.
  func swappedArms() -> String? {
    for pair in armPairs where pair.first != pair.second {
      var text = sentence
      text.replaceSubrange(pair.secondRange, with: pair.first)
      text.replaceSubrange(pair.firstRange, with: pair.second)
      return text
    }
    return nil
  }

  /// One of two groups left out: `42% with A, compared with 31% with B`.
  func droppedGroup() -> String? {
    for match in sentence.matches(
      of:
        #/,? (and|versus|vs\.?|compared with|compared to|but|while|whereas|against|as opposed to) (?:only |about |around |just |approximately |nearly )?([0-9.]+%)(?:[^.;()]|\.(?=[0-9])|\([^()]*\))*/#
    )
    where sentence[..<match.range.lowerBound].contains("%") {
      if match.1 == "and", !isWholeArm(match.0[match.2.endIndex...], behind: match.range) {
        continue
      }
      return sentence.replacingCharacters(in: match.range, with: "")
    }
    for match in sentence.matches(
      of:
        #/,? \(?(?:versus|vs\.?|compared with|compared to) (?:[a-z]+ ){0,6}\(?([0-9][0-9.]*)\b(?! ?(?:mg|mcg|µg|IU|g|ml|weeks?|days?|months?|years?|hours?|minutes?|hourly)\b)(?:[^.;()]|\.(?=[0-9])|\([^()]*\))*/#
    )
    where sentence[..<match.range.lowerBound].contains(#/[0-9]/#) {
      return sentence.replacingCharacters(in: match.range, with: "")
    }
    return nil
  }

  /// `42% with A and 31% with B`: a group of its own with no verb that the first one needs, and no end
  /// of a range.
  private func isWholeArm(_ text: Substring, behind range: Range<String.Index>) -> Bool {
    let clause = sentence[..<range.lowerBound].split(whereSeparator: { ",;".contains($0) }).last
    return text.prefixMatch(of: #/[ )]*(?:with|in|of|for|on|among|who|taking|receiving) /#) != nil
      && !text.contains(
        #/ (?:have|has|had|are|is|was|were|would|will|did|do|can|actually|experienced|reported) /#)
      && clause?.contains(#/between|from|ranged/#) != true
  }

  private typealias ArmPair = (
    firstRange: Range<String.Index>, first: String, secondRange: Range<String.Index>,
    second: String
  )

  /// Two figures of one kind with a group behind each, or behind the first.
  private var armPairs: [ArmPair] {
    let percents = sentence.matches(
      of:
        #/([0-9.]+%)(\)? (?:with|in|for|of|on|among|who|taking|receiving|given) [A-Za-z][^0-9.;%]{2,80}? (?:and|versus|vs\.?|compared with|compared to|but|while|whereas|than|against) (?:only |about |to |in the [a-z ]{2,30} )?\(?)([0-9.]+%)/#
    ).map { ($0.1, $0.3) }
    let counts = sentence.matches(
      of:
        #/([0-9]+)( (?:of|out of) [0-9]+ [^0-9;%]{2,80}? (?:and|versus|compared with|compared to|but|while|whereas) )([0-9]+) (?:of|out of) [0-9]+/#
    ).map { ($0.1, $0.3) }
    let amounts = sentence.matches(
      of:
        #/\b([0-9]+(?:\.[0-9]+)?)( (?:points?|days?|weeks?|months?|years?|mg|kg|cm|mm|meters|steps|hours?|minutes?|times|people|patients|participants|women) (?:with|in|for|on|among|taking|receiving|given|who) [A-Za-z][^0-9.;%]{2,80}? (?:and|versus|compared with|compared to|but|while|whereas|than) (?:by |of |about |only )?)([0-9]+(?:\.[0-9]+)?) (?:points?|days?|weeks?|months?|years?|mg|kg|cm|mm|meters|steps|hours?|minutes?|times|people|patients|participants|women) (?:with|in|for|on|among|taking|receiving|given|who)\b/#
    ).map { ($0.1, $0.3) }
    return (percents + counts + amounts).map { first, second in
      (
        first.startIndex..<first.endIndex, String(first), second.startIndex..<second.endIndex,
        String(second)
      )
    }
  }

  /// `4 of 41 people` as `41 people`.
  func partAsWhole() -> String? {
    guard let match = partAndWhole else { return nil }
    return sentence.replacingCharacters(
      in: match.range, with: "\(match.whole)\(noun(of: match))")
  }

  /// `4 of 41 people` as `4 people`: of how many is left open, unless a share tells it.
  func droppedDenominator() -> String? {
    guard let match = partAndWhole else { return nil }
    let near = sentence[match.range] + sentence[match.range.upperBound...].prefix(12)
    guard !near.contains("%") else { return nil }
    return sentence.replacingCharacters(in: match.range, with: "\(match.part)\(noun(of: match))")
  }

  /// What is counted: as printed, the words that follow by themselves, or people.
  private func noun(of match: Part) -> String {
    if let noun = match.noun { return " \(noun)" }
    let goesOn = sentence[match.range.upperBound...].prefixMatch(
      of:
        #/ (?!(?:had|have|has|were|was|are|is|in|with|who|did|showed|and|or|but|on|for|at|after|from|by|to)\b)[A-Za-z]/#
    )
    return goesOn == nil ? " people" : ""
  }

  private typealias Part = (
    range: Range<String.Index>, part: Substring, whole: Substring, noun: Substring?
  )

  /// A part with its whole; `3 of 5 days` and `2 of 10 mg` have none of people or things.
  private var partAndWhole: Part? {
    let pairs = sentence.matches(
      of:
        #/\b([0-9][0-9,]{0,6}) (?:\([0-9.]+ ?%\) )?(?:(?:people |patients |participants |women |children |studies |trials |cases )?(?:out )?of )(?:the |these |all |a total of |all the |those )?([0-9][0-9,]{0,6})\b(?![.,]?[0-9]|%)(?: \([0-9.]+ ?%\)(?= (?:people|patients|participants|women|men|children)))?(?: (?:included |eligible |treated |enrolled |adult |pregnant |MS )?(people|patients|participants|women|men|children|adults|infants|mice|rats|studies|trials|eyes|cases|subjects|individuals|volunteers|babies|reviews|medicines|drugs|tests|samples|hospitals|countries)\b)?/#
    )
    for pair in pairs where pair.1 != pair.2 {
      let behind = sentence[pair.range.upperBound...]
      if behind.prefixMatch(
        of:
          #/[ -](?:days?|weeks?|months?|years?|hours?|minutes?|mg|g|kg|ml|points?|percent|times)\b/#
      )
        != nil
      {
        continue
      }
      return (pair.range, pair.1, pair.2, pair.3)
    }
    return nil
  }

  /// `Two days` and `2 days` are one length of time.
  private static func figure(_ text: Substring) -> String {
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "", "twelve",
    ]
    return words.firstIndex(of: String(text)).map { String($0 + 1) } ?? String(text)
  }

  /// A length of time in the place of another that the source has for something else.
  func swappedTimes() -> String? {
    let times = sentence.matches(
      of:
        #/\b([0-9]+(?:\.[0-9]+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](day|week|month|year|hour|minute)s?\b/#
    )
    for (first, second) in zip(times, times.dropFirst())
    where Self.figure(first.1) != Self.figure(second.1) || first.2 != second.2 {
      // A range such as `2 weeks to 3 months` has no order to swap.
      let between = sentence[first.range.upperBound..<second.range.lowerBound]
      guard between.split(separator: " ").count >= 3 else { continue }
      return String(sentence[..<first.range.lowerBound]) + String(second.0) + String(between)
        + String(first.0) + String(sentence[second.range.upperBound...])
    }
    return nil
  }
}
