import HTTPTypes
import Hummingbird

/// Answers that carry the headers every answer of the site has.
enum Answer {
  /// Nothing from elsewhere, nothing inline that runs; no cookies, so none to protect.
  private static let strict: HTTPFields = {
    var fields = HTTPFields()
    fields[.contentSecurityPolicy] =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
      + "script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
      + "frame-ancestors 'none'"
    fields[.xContentTypeOptions] = "nosniff"
    for (name, value) in [
      ("Referrer-Policy", "no-referrer"),
      (
        "Permissions-Policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
          + "magnetometer=(), microphone=(), midi=(), payment=(), usb=()"
      ),
      ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
    ] {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    return fields
  }()

  /// - Parameter caching: `Cache-Control`; what is made for one request is not kept.
  static func make(
    _ status: HTTPResponse.Status, type: String?, bytes: [UInt8] = [],
    caching: String = "no-store"
  ) -> Response {
    var fields = strict
    fields[.contentType] = type
    fields[.cacheControl] = caching
    return Response(
      status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  static func text(_ status: HTTPResponse.Status, _ text: String) -> Response {
    make(status, type: "text/plain; charset=utf-8", bytes: Array(text.utf8))
  }

  static func html(_ status: HTTPResponse.Status, _ bytes: [UInt8]) -> Response {
    make(status, type: ContentType.html, bytes: bytes)
  }

  static func json(_ status: HTTPResponse.Status, _ bytes: [UInt8]) -> Response {
    make(status, type: ContentType.json, bytes: bytes)
  }

  /// Moved for good; the method stays.
  static func moved(to location: String) -> Response {
    var response = make(.permanentRedirect, type: nil, caching: "no-cache")
    response.headers[.location] = location
    return response
  }
}
