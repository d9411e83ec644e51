import Evidence
import FactCheck
import Writing

/// A digest as the store has it.
struct KeptDigest: Decodable {
  let digest: Digest

  private enum CodingKeys: String, CodingKey {
    case study, basis, evidence, summary, verdict, reading, model
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    digest = Digest(
      study: try fields.decode(KeptStudy.self, forKey: .study).study,
      basis: try fields.decode(Digest.Basis.self, forKey: .basis),
      evidence: try fields.decode(Evidence.self, forKey: .evidence),
      summary: try fields.decode(Summary.self, forKey: .summary),
      verdict: try fields.decode(Verdict.self, forKey: .verdict),
      reading: try fields.decode(Digest.Reading.self, forKey: .reading),
      model: try fields.decodeIfPresent(Digest.Model.self, forKey: .model))
  }
}
