/// The kinds of files a site holds, by the end of their names.
struct ContentType: Equatable {
  static let html = "text/html; charset=utf-8"
  static let json = "application/json; charset=utf-8"

  /// As the header says it.
  let text: String
  /// Whether gzip makes it smaller.
  let isText: Bool

  init(path: String) {
    let name = path.split(separator: "/").last ?? ""
    let end = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last ?? ""
    (text, isText) =
      switch end.lowercased() {
      case "html": (Self.html, true)
      case "json", "map":
        name == "feed.json" ? ("application/feed+json; charset=utf-8", true) : (Self.json, true)
      case "css": ("text/css; charset=utf-8", true)
      case "js", "mjs": ("text/javascript; charset=utf-8", true)
      case "svg": ("image/svg+xml; charset=utf-8", true)
      case "txt", "md": ("text/plain; charset=utf-8", true)
      case "xml" where name == "atom.xml": ("application/atom+xml; charset=utf-8", true)
      case "xml" where name == "feed.xml": ("application/rss+xml; charset=utf-8", true)
      case "xml": ("application/xml; charset=utf-8", true)
      case "csv": ("text/csv; charset=utf-8", true)
      case "webmanifest": ("application/manifest+json; charset=utf-8", true)
      case "jsonl", "ndjson": ("application/x-ndjson; charset=utf-8", true)
      case "png": ("image/png", false)
      case "jpg", "jpeg": ("image/jpeg", false)
      case "webp": ("image/webp", false)
      case "ico": ("image/x-icon", false)
      case "woff2": ("font/woff2", false)
      case "gz": ("application/gzip", false)
      case "pdf": ("application/pdf", false)
      default: ("application/octet-stream", false)
      }
  }
}
