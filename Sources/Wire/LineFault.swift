import Foundation
import FoundationNetworking

/// What went wrong with a connection, in words.
enum LineFault {
  static func words(_ code: URLError.Code) -> String {
    switch code {
    case .cannotFindHost, .dnsLookupFailed: "nobody knows this name"
    case .cannotConnectToHost: "nothing answers there"
    case .networkConnectionLost: "the line broke"
    case .notConnectedToInternet: "this machine has no network"
    case .secureConnectionFailed: "no secure connection came about"
    case .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
      "its certificate is not trusted"
    case .badServerResponse, .cannotParseResponse: "its answer is no HTTP"
    case .httpTooManyRedirects: "it sends us round in circles"
    default: "error \(code.rawValue)"
    }
  }
}
