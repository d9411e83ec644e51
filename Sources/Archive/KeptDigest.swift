import Evidence
import FactCheck
import Writing

/// A digest as the store has it: read by types that expect just what our own types write, part by part.
/// A test holds them to what those types read.
struct KeptDigest: Decodable {
  let digest: Digest

  private enum CodingKeys: String, CodingKey {
    case study, basis, evidence, summary, verdict, reading, model
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    digest = Digest(
      study: try fields.decode(KeptStudy.self, forKey: .study).study,
      basis: try fields.name(.basis),
      evidence: try fields.decode(KeptEvidence.self, forKey: .evidence).evidence,
      summary: try fields.decode(KeptSummary.self, forKey: .summary).summary,
      verdict: try fields.decode(Verdict.self, forKey: .verdict),
      reading: try fields.decode(Digest.Reading.self, forKey: .reading),
      model: try fields.decodeIfPresent(Digest.Model.self, forKey: .model))
  }
}
