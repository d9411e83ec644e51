import Foundation

/// Why a source gave no answer of use, told to a person.
package enum WireError: Error, Sendable, Equatable {
  /// Nothing listens, the name is unknown, the line broke, the body ended early.
  case unreachable(host: String, detail: String)
  /// No byte for too long, or no end of the answer.
  case tooSlow(host: String, seconds: Int)
  case refused(host: String, status: Int, retryAfter: Duration?)
  case tooLarge(host: String, megabytes: Int)
  /// A maintenance page instead of data, most often.
  case wrongType(host: String, type: String)
  /// The body is not whole, or not what it says it is.
  case damaged(host: String, detail: String)
  /// A redirect to an address of the publisher's own network, or to something other than http(s).
  case forbiddenRedirect(host: String, to: String)
  /// An address of the publisher's own network where only public ones are asked.
  case forbiddenAddress(host: String)
  case cancelled

  package var message: String {
    switch self {
    case .unreachable(let host, let detail): "\(host) could not be reached (\(detail))."
    case .tooSlow(let host, let seconds): "\(host) did not answer within \(seconds) seconds."
    case .refused(let host, 429, _): "\(host) says that it was asked too often (status 429)."
    case .refused(let host, let status, _): "\(host) answered with status \(status)."
    case .tooLarge(let host, let megabytes): "\(host) sent more than \(megabytes) MB."
    case .wrongType(let host, let type): "\(host) sent \(type) where data was expected."
    case .damaged(let host, let detail): "What \(host) sent is damaged: \(detail)."
    case .forbiddenRedirect(let host, let to): "\(host) sent us on to \(to), where we do not go."
    case .forbiddenAddress(let host):
      "\(host) is an address of a private network, where feeds are not read."
    case .cancelled: "The run was ended."
    }
  }

  package var mend: String {
    switch self {
    case .unreachable: "Check the connection; the next run goes on where this one was."
    case .tooSlow, .wrongType, .damaged:
      "The next run goes on where this one was; if it lasts, see whether the source has trouble."
    case .refused(_, let status, _) where status == 429 || status >= 500:
      "The next run goes on where this one was."
    case .refused(_, 401, _), .refused(_, 403, _):
      "Check the API key, and whether the source allows this machine."
    case .refused: "Check the address and the query in sources.yml."
    case .tooLarge: "Ask for fewer records at once."
    case .forbiddenRedirect, .forbiddenAddress: "Check the address in sources.yml."
    case .cancelled: "Start again: it goes on where it was."
    }
  }

  /// Whether the same question may get an answer a little later.
  package var isPassing: Bool {
    switch self {
    case .unreachable, .tooSlow, .wrongType, .damaged: true
    case .refused(_, let status, _):
      status == 408 || status == 425 || status == 429 || status >= 500
    case .tooLarge, .forbiddenRedirect, .forbiddenAddress, .cancelled: false
    }
  }

  /// Whether the question itself was refused: one that names a place in an earlier search then names
  /// one that is not known any more.
  package var isRefusedPlace: Bool {
    guard case .refused(_, let status, _) = self, (400..<500).contains(status) else { return false }
    // Not who asks, nor how often.
    return ![401, 403, 407].contains(status) && !isPassing
  }

  /// How long the source asked us to wait.
  package var retryAfter: Duration? {
    if case .refused(_, _, let wait) = self { wait } else { nil }
  }
}

extension WireError: LocalizedError, CustomStringConvertible {
  package var description: String { "\(message) \(mend)" }
  package var errorDescription: String? { description }
}
