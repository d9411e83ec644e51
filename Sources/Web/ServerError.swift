import Foundation

/// Why the server could not start.
package enum ServerError: Error, Equatable, CustomStringConvertible {
  case portInUse(Int)
  case portNotAllowed(Int)
  case noSuchPort(Int)
  case addressNotHere(String)
  case unknownHost(String, reason: String)
  case failed(host: String, port: Int, reason: String)

  init(errno code: CInt, host: String, port: Int) {
    self =
      switch code {
      case EADDRINUSE: .portInUse(port)
      case EACCES, EPERM: .portNotAllowed(port)
      case EADDRNOTAVAIL: .addressNotHere(host)
      default: .failed(host: host, port: port, reason: String(cString: strerror(code)))
      }
  }

  /// One sentence: what is wrong and how to mend it.
  package var description: String {
    switch self {
    case .portInUse(let port):
      "Port \(port) is in use by another program: stop that one, or choose another with --port."
    case .portNotAllowed(let port):
      "You may not use port \(port): choose one above 1023 with --port."
    case .noSuchPort(let port):
      "\(port) is not a port: choose one from 1 to 65535 with --port."
    case .addressNotHere(let host):
      "This machine does not have the address \(host): choose 127.0.0.1, or 0.0.0.0 for all."
    case .unknownHost(let host, let reason):
      "The host \(host) cannot be found (\(reason)): choose 127.0.0.1, or 0.0.0.0 for all."
    case .failed(let host, let port, let reason):
      "The server could not listen on \(host), port \(port) (\(reason)): choose another address."
    }
  }
}
