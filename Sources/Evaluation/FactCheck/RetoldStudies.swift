import Evidence
import Foundation
import Language
import Literature

/// Collections of studies retold in plain language by people.
enum RetoldStudies {
  /// PLABA (Attal et al. 2023): sentence-aligned adaptations by experts. Records whose PubMed number is
  /// odd are held out.
  static func plaba(in gold: GoldFolder) throws -> [RetoldStudy] {
    let all = try JSONSerialization.jsonObject(with: gold.data("plaba/data.json.xz"))
    guard let questions = all as? [String: Any] else { return [] }
    var result: [RetoldStudy] = []
    for question in questions.keys.sorted() {
      guard let documents = questions[question] as? [String: Any] else { continue }
      for id in documents.keys.sorted() {
        guard let document = documents[id] as? [String: Any],
          let abstract = document["abstract"] as? [String: String]
        else { continue }
        result.append(plaba(id, document, abstract))
      }
    }
    return result
  }

  private static func plaba(
    _ id: String, _ document: [String: Any], _ abstract: [String: String]
  ) -> RetoldStudy {
    let order = abstract.keys.sorted { (Int($0) ?? 0) < (Int($1) ?? 0) }
    let study = Study(
      pmid: id, title: document["Title"] as? String ?? "",
      abstract: Abstract(sections: [
        Abstract.Section(text: order.compactMap { abstract[$0] }.joined(separator: " "))
      ]))
    var sentences: [RetoldStudy.Sentence] = []
    for key in document.keys.sorted() where key.hasPrefix("translation") {
      guard let plain = document[key] as? [String: String] else { continue }
      for at in plain.keys.sorted(by: { (Int($0) ?? 0) < (Int($1) ?? 0) }) {
        guard let text = plain[at], text.utf8.count > 30 else { continue }
        sentences.append(
          RetoldStudy.Sentence(
            text: text, retold: abstract[at], id: "\(key.dropFirst("translation".count)):\(at)"))
      }
    }
    return RetoldStudy(study: study, sentences: sentences, isHeldOut: (Int(id) ?? 0) % 2 == 1)
  }

  /// Cochrane reviews with their plain-language summaries by people: main results and conclusions are
  /// the source. Every second review is held out.
  static func cochrane(in gold: GoldFolder, limit: Int) throws -> [RetoldStudy] {
    struct Part: Decodable {
      var text: String
    }
    struct Summary: Decodable {
      var parts: [String]
      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
          parts = [text]
        } else {
          parts = try container.decode([Part].self).map(\.text)
        }
      }
    }
    struct Review: Decodable {
      var name: String?
      var abstract: [Part]
      var pls: Summary
    }
    let reviews = try JSONDecoder().decode(
      [Review].self, from: gold.data("cochrane_pls/cochrane_auto_val.json.xz"))
    return reviews.prefix(limit).enumerated().map { number, review in
      let study = Study(
        title: review.name ?? "",
        abstract: Abstract(sections: review.abstract.map { Abstract.Section(text: $0.text) }))
      let sentences = review.pls.parts.flatMap(cut).filter { $0.utf8.count > 30 }
      return RetoldStudy(
        study: study, sentences: sentences.map { RetoldStudy.Sentence(text: $0) },
        isHeldOut: number % 2 == 1)
    }
  }

  static func cut(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      SentenceSplitter.spans(in: bytes).map {
        String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
      }
    }
  }
}
