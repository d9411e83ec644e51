/// Operation: drops the words with which a sentence is joined to the one before (`Furthermore,`) or
/// announces itself (`The results showed that`).
enum Openings {
  private static let joins: [[String]] = sorted([
    "however", "furthermore", "moreover", "in addition", "additionally", "interestingly", "notably",
    "importantly", "overall", "in conclusion", "to conclude", "finally", "here", "taken together",
    "in summary", "specifically", "in particular", "remarkably", "surprisingly", "strikingly",
    "also", "besides", "in total", "altogether", "first", "firstly", "second", "secondly", "third",
    "thirdly", "lastly", "conversely", "in contrast", "by contrast", "on the other hand",
    "similarly", "likewise", "accordingly", "as expected", "of note", "therefore", "thus", "hence",
    "consequently", "as a result", "in this study", "in the present study", "in our study",
    "to our knowledge", "meanwhile", "on the contrary", "nevertheless", "nonetheless", "in brief",
    "collectively", "all in all", "in short", "as well", "mechanistically", "indeed",
    "intriguingly",
    "in general", "subsequently",
  ])

  /// The result announced as such: the announcement carries nothing.
  private static let announcements: [[String]] = sorted([
    "we found that", "we have found that", "we show that", "we showed that", "we observed that",
    "we demonstrated that", "we demonstrate that", "we have shown that", "we find that",
    "our results showed that", "our results show that", "our results demonstrated that",
    "our results demonstrate that", "the results showed that", "the results show that",
    "results showed that", "results show that", "results revealed that", "results indicated that",
    "the results revealed that", "the results indicated that", "our results revealed that",
    "our findings showed that", "our findings show that", "the findings showed that",
    "the findings revealed that", "findings showed that", "analysis showed that",
    "analysis revealed that", "the analysis showed that", "the analysis revealed that",
    "it was found that", "it was observed that", "it was shown that", "we noted that",
    "the study showed that", "this study showed that", "this study shows that",
    "our study showed that", "our study shows that", "the present study showed that",
    "we report that", "we also found that", "we further found that", "the data showed that",
    "our data show that", "our data showed that", "data showed that", "analyses showed that",
    "analyses revealed that", "the results of this study showed that",
    "the results of the study showed that", "the results demonstrated that",
    "results demonstrated that", "our analysis showed that", "our analysis revealed that",
    "we also show that", "we also observed that", "we were able to show that",
  ])

  private static func sorted(_ list: [String]) -> [[String]] {
    list.map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }
  }

  /// Drops joins and announcements at the start; returns whether an announcement of contrast
  /// (`However`) was dropped.
  static func drop(from pieces: inout Pieces, announcements dropsAnnouncements: Bool = true) {
    var isChanging = true
    while isChanging {
      isChanging = false
      for join in joins where pieces.matches(join, at: 0) {
        guard pieces.count > join.count + 3, pieces.list[join.count].text == "," else { continue }
        pieces.remove(0..<(join.count + 1))
        isChanging = true
        break
      }
      guard dropsAnnouncements else { continue }
      for words in announcements where pieces.matches(words, at: 0) {
        guard pieces.count > words.count + 3 else { continue }
        var end = words.count
        if pieces.list[end].text == "," { end += 1 }
        pieces.remove(0..<end)
        isChanging = true
        break
      }
    }
  }
}
