import Foundation
import Yams

extension HouseStyle {
  /// The style of a language tag. American English is spelt by `Spelling/en-US.yml` of the
  /// phrasebook; every other tag gives the British style in which the texts are written.
  ///
  /// - Throws: `SiteSettingsError`
  package static func read(locale: String, phrasebook folder: String) throws -> HouseStyle {
    guard locale.lowercased() == "en-us" else { return .british }
    let path = "\(folder)/Spelling/en-US.yml"
    guard let bytes = FileManager.default.contents(atPath: path),
      let node = try? Yams.compose(yaml: String(decoding: bytes, as: UTF8.self)),
      let pairs = node.mapping?["spelling"]?.mapping
    else {
      throw SiteSettingsError(
        file: path, line: nil, message: "there is no list under “spelling:”",
        mend: "Copy the file of this package there, or write “locale: en-GB” in site.yml")
    }
    var spelling: [String: String] = [:]
    for (british, american) in pairs {
      guard let from = british.string, let to = american.scalar?.string, !from.isEmpty, !to.isEmpty
      else {
        throw SiteSettingsError(
          file: path, line: british.mark?.line, message: "this is not a pair of words",
          mend: "Write “colour: color”")
      }
      spelling[from] = to
    }
    return HouseStyle(spelling: spelling)
  }
}
