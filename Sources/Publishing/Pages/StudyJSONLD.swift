import Literature
import Writing

/// What a study page tells search engines: an article of this site, based on a scholarly article.
struct StudyJSONLD {
  let json: JSONText

  init(_ digest: Digest, _ card: StudyCard, _ context: SiteContext) {
    let study = digest.study
    var json = JSONText()
    json.object { page in
      page.member("@context", "https://schema.org")
      page.member("@type", "Article")
      page.member("headline", digest.summary.headline.text)
      page.member("description", digest.summary.teaser.text)
      page.member("inLanguage", context.settings.locale)
      page.member("url", context.settings.address(of: "studies/\(card.id)/"))
      page.member("isAccessibleForFree", true)
      // That software wrote it, for other software: https://schema.org/digitalSourceType, after the
      // IPTC's list. A text that an editor wrote says nothing of it.
      if let source = Self.digitalSource(digest.summary.writer) {
        page.member("digitalSourceType", "https://schema.org/" + source)
        page.object("creator") {
          $0.member("@type", "SoftwareApplication")
          $0.member("name", "Myelin")
        }
      }
      page.object("publisher") {
        $0.member("@type", "Organization")
        $0.member("name", context.settings.publisher?.name ?? context.settings.name)
        $0.member("url", context.settings.publisher?.url)
      }
      page.object("about") {
        $0.member("@type", "MedicalCondition")
        $0.member("name", context.profile.name)
        $0.member("alternateName", context.profile.short)
      }
      page.object("isBasedOn") { Self.write(study, to: &$0) }
    }
    self.json = json
  }

  private static func digitalSource(_ writer: String) -> String? {
    if writer.hasPrefix("model:") { return "TrainedAlgorithmicMediaDigitalSource" }
    return writer == "grounded" ? "AlgorithmicMediaDigitalSource" : nil
  }

  private static func write(_ study: Study, to article: inout JSONText) {
    article.member("@type", "ScholarlyArticle")
    article.member("name", study.title)
    article.member("datePublished", study.published?.description)
    article.member("creativeWorkStatus", study.status?.rawValue)
    article.member("license", study.licence)
    if let journal = study.journal {
      article.object("isPartOf") {
        $0.member("@type", "Periodical")
        $0.member("name", journal)
      }
    }
    article.array("author") { list in
      for name in study.authors.prefix(20) {
        list.object {
          $0.member("@type", "Person")
          $0.member("name", name)
        }
      }
    }
    let link = study.doi.flatMap { WebLink(doi: $0) } ?? study.pmid.flatMap { WebLink(pmid: $0) }
    article.member("url", link?.text)
    article.member("identifier", study.doi.map { "doi:" + $0 } ?? study.pmid.map { "pmid:" + $0 })
  }
}
