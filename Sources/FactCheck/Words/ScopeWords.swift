extension CueTable {
  static let scope: [Cue] = [
    Cue(
      .only, "only", ["only", "just", "merely", "solely", "exclusively", "alone"],
      example: "It was seen only in winter."),
    Cue(
      .atLeast, "at least",
      [
        "at least", "or more", "or longer", "or older", "or higher", "or later", "or above",
        "a minimum of", "no less than",
        "no fewer than", "more than", "over", "above", "longer than", "greater than", "older than",
        "minimum of", "at a minimum",
      ],
      example: "They waited for at least 12 months."),
    Cue(
      .atMost, "at most",
      [
        "at most", "or less", "or fewer", "or younger", "up to", "a maximum of", "no more than",
        "less than",
        "fewer than", "under", "below", "shorter than", "younger than", "within", "maximum of",
        "no longer than",
        "or below",
      ],
      example: "They waited for at most 12 months."),
    Cue(
      .approximately, "about",
      [
        "about", "around", "roughly", "nearly", "almost", "approximately", "close to", "just over",
        "just under",
        "some", "more than", "over", "less than", "under", "well over", "up to", "nearly all",
        "an average of",
        "estimated", "circa", "most", "fewer than", "slightly",
      ],
      example: "About 30 lamps were used."),
    Cue(
      .vague, "few",
      [
        "a few", "a handful", "only few", "very few", "hardly anyone", "a couple", "a small number",
      ],
      example: "A few people slept better."),
    Cue(
      .vague, "most",
      [
        "most people", "most patients", "most participants",
        "most of the people|patients|participants", "most of them", "the majority", "a majority",
        "majority of", "most women|men|children", "almost all", "nearly all", "almost everyone",
        "nearly everyone", "the vast majority",
      ], example: "Most people slept better."),
    Cue(
      .everyone, "all",
      [
        "everyone", "everybody", "all people", "all patients", "anyone", "any person",
        "every person", "every patient",
        "all types of", "all forms of", "all of them", "all participants", "each person",
        "all those",
      ],
      example: "Everyone slept better."),
    Cue(
      .absolute, "always",
      [
        "without exception", "always", "invariably", "every time", "in every case", "never fails",
        "in all cases", "for good", "permanently",
        "forever", "for life", "once and for all",
      ],
      example: "The lamp works without exception."),
    Cue(
      .absolute, "world",
      [
        "around|across|over|throughout the world|globe", "worldwide", "globally", "in the world",
        "global*", "international*", "all over", "every country", "countries",
      ],
      example: "Lamps are alike around the world."),
    Cue(
      .absolute, "country",
      [
        "the whole of", "across the whole|entire", "the whole|entire country", "nationwide",
        "national*", "whole country", "entire country", "population based", "countrywide",
        "nationally",
      ],
      example: "Lamps were counted across the whole of the country."),
    Cue(
      .larger, "larger",
      [
        "larger stud*", "larger trial*", "bigger stud*", "more stud*", "more research",
        "further stud*", "further research", "larger and longer", "bigger trial*", "larger group*",
      ],
      example: "Larger studies are needed."),
  ]
}
