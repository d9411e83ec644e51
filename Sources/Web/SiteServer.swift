import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Publishing

/// Serves a built site, its search and its status page over HTTP.
package struct SiteServer: Sendable {
  /// What one reader may ask at most.
  private static let headerBytes = 16 << 10
  private static let headerCount = 100
  private static let connections = 1024
  /// Also ends connections whose head never arrives.
  private static let idle = TimeAmount.seconds(30)

  let responder: SiteResponder
  /// For Hummingbird, which would write readers' addresses and what they asked for.
  private let quiet: Logger

  /// - Parameters:
  ///   - folder: The site as it was published; it may be replaced by a rename while this runs.
  ///   - context: Of the pages that are made for one request: search, status.
  ///   - cacheBytes: What the kept pages may hold together.
  package init(
    site folder: String, sources: Sources, context: SiteContext, cacheBytes: Int = 64 << 20
  ) {
    var quiet = Logger(label: "myelin.web.connections")
    quiet.logLevel = .critical
    self.quiet = quiet
    responder = SiteResponder(
      files: SiteFiles(folder: folder, cacheBytes: cacheBytes),
      sources: sources, context: context, logger: Logger(label: "myelin.web"))
  }

  /// Serves until SIGTERM or SIGINT, or until the task is cancelled; answers that have begun are
  /// finished first.
  ///
  /// - Parameters:
  ///   - port: 0 takes any free one.
  ///   - onListening: Called with the port once readers can connect.
  /// - Throws: `ServerError` when the address cannot be used.
  package func run(
    host: String = "127.0.0.1", port: Int = 8080,
    onListening: @escaping @Sendable (_ port: Int) -> Void = { _ in }
  ) async throws {
    guard (0...65_535).contains(port) else { throw ServerError.noSuchPort(port) }
    let limits = HTTP1Channel.Configuration.DecoderConfiguration(
      maxHeaderFieldSize: Self.headerBytes / 2, maxHeaderListSize: Self.headerBytes,
      maxHeaderFieldCount: Self.headerCount)
    let application = Application(
      responder: responder,
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          idleTimeout: Self.idle, httpDecoderConfiguration: limits)),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port),
        availableConnectionsDelegate: MaximumAvailableConnections(Self.connections)),
      onServerRunning: { channel in onListening(channel.localAddress?.port ?? port) },
      logger: quiet)
    do {
      try await application.runService()
    } catch let error as IOError {
      throw ServerError(errno: error.errnoCode, host: host, port: port)
    } catch let error as SocketAddressError {
      throw ServerError.unknownHost(host, reason: String(describing: error))
    }
  }
}
