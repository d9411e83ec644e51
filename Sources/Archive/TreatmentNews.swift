import Literature

/// A regulator's news and the treatments that it names.
package struct TreatmentNews: Sendable, Equatable, Codable {
  package var item: NewsItem
  /// `European Medicines Agency`
  package var publisher: String
  /// Ids of the profile.
  package var treatments: [String]

  package init(item: NewsItem, publisher: String, treatments: [String]) {
    self.item = item
    self.publisher = publisher
    self.treatments = treatments
  }
}
