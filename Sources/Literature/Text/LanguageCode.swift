/// ISO 639: the two-letter code of PubMed's three-letter one.
enum LanguageCode {
  /// `en` for `eng`; the code itself where we know no shorter one; `nil` for "undetermined".
  static func short(_ code: String) -> String? {
    let name = code.lowercased()
    return name == "und" || name.isEmpty ? nil : (codes[name] ?? name)
  }

  private static let codes: [String: String] = [
    "afr": "af", "alb": "sq", "ara": "ar", "arm": "hy", "aze": "az", "bos": "bs", "bul": "bg",
    "cat": "ca", "chi": "zh", "cze": "cs", "dan": "da", "dut": "nl", "eng": "en", "epo": "eo",
    "est": "et", "fin": "fi", "fre": "fr", "geo": "ka", "ger": "de", "gre": "el", "heb": "he",
    "hin": "hi", "hrv": "hr", "hun": "hu", "ice": "is", "ind": "id", "ita": "it", "jpn": "ja",
    "kor": "ko", "lat": "la", "lav": "lv", "lit": "lt", "mac": "mk", "may": "ms", "nor": "no",
    "per": "fa", "pol": "pl", "por": "pt", "rum": "ro", "rus": "ru", "slo": "sk", "slv": "sl",
    "spa": "es", "srp": "sr", "swe": "sv", "tha": "th", "tur": "tr", "ukr": "uk", "urd": "ur",
    "vie": "vi", "wel": "cy",
  ]
}
