import HTTPTypes
import Hummingbird
import Logging
import Publishing

/// Answers every request: a page of the site, the search, or how the service is.
struct SiteResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  /// Nothing here takes a body; a small one that a careless program sends does no harm.
  private static let largestBody = 4096

  let files: SiteFiles
  let sources: SiteServer.Sources
  let context: SiteContext
  let logger: Logger

  /// What links begin with: `/`, or the base path with a slash at both ends.
  private var base: String { context.base }

  func respond(to request: Request, context: Context) async throws -> Response {
    await response(to: request)
  }

  /// Never throws: whatever happens, the reader gets a page that says so.
  func response(to request: Request) async -> Response {
    let response = await answer(request)
    return request.method == .head ? response.createHeadResponse() : response
  }

  private func answer(_ request: Request) async -> Response {
    guard request.method == .get || request.method == .head else {
      var response = Answer.text(
        .methodNotAllowed, "This site can only be read: use GET or HEAD.\n")
      response.headers[.allow] = "GET, HEAD"
      return response
    }
    guard Self.isSmall(request.headers) else {
      return Answer.text(.contentTooLarge, "This site takes no data: send the request alone.\n")
    }
    do {
      let target = try RequestTarget(request.head.path ?? "")
      return await answer(target, request.headers)
    } catch {
      switch error {
      case .tooLong: return Answer.text(.uriTooLong, "The address is too long.\n")
      case .malformed: return Answer.text(.badRequest, "The address is not well formed.\n")
      case .refused: return notFound()
      }
    }
  }

  private func answer(_ target: RequestTarget, _ headers: HTTPFields) async -> Response {
    switch target.segments {
    case ["health"]: return Answer.text(.ok, "ok\n")
    case ["ready"]: return ready()
    case ["status"]: return await status(headers[.accept])
    case ["status.json"]: return await statusFile()
    case ["metrics"], ["metrics.txt"]: return await metrics()
    case ["search"]: return await searchPage(SearchRequest(query: target.query))
    case ["api", "search"]: return await searchData(SearchRequest(query: target.query))
    default: break
    }
    switch files.lookup(target.segments, isFolder: target.isFolder) {
    case .page(let page): return page.response(to: headers)
    case .folder:
      let path = target.segments.map(PercentText.encode).joined(separator: "/")
      return Answer.moved(to: base + path + "/")
    case .missing:
      if let location = await newPlace(of: target.segments) {
        return Answer.moved(to: location)
      }
      if let page = files.successor(of: target.segments) {
        var response = page.response(to: headers)
        response.headers[.cacheControl] = "no-cache"
        return response
      }
      return notFound()
    }
  }

  private static func isSmall(_ headers: HTTPFields) -> Bool {
    if headers[.transferEncoding] != nil { return false }
    guard let length = headers[.contentLength] else { return true }
    return Int(length).map { (0...largestBody).contains($0) } ?? false
  }

  // MARK: - Studies that were merged

  /// Where a study's page or data went when its id was merged into another.
  private func newPlace(of segments: [String]) async -> String? {
    guard segments.count >= 2, segments[0] == "studies" else { return nil }
    let isData = segments.count == 2 && segments[1].hasSuffix(".json")
    let id = isData ? String(segments[1].dropLast(5)) : segments[1]
    guard Self.isID(id), let new = await sources.redirect(id), Self.isID(new), new != id else {
      return nil
    }
    if isData { return base + "studies/" + new + ".json" }
    let rest = segments.dropFirst(2).map { PercentText.encode($0) + "/" }.joined()
    return base + "studies/" + new + "/" + rest
  }

  /// Digits, or small letters, digits and hyphens (`Study.id`).
  static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 200
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  // MARK: - Search

  private func searchPage(_ request: SearchRequest) async -> Response {
    var page = SearchPage(request: request, context: context)
    var code = HTTPResponse.Status.ok
    if request.isTooLong {
      code = .badRequest
    } else if !request.text.isEmpty {
      do {
        let answer = try await sources.search(request.text, request.narrowed, SearchPage.shown)
        page.answer = answer
        // A slip of the pen must not cost a tired reader another tap.
        if answer.hits.isEmpty, request.narrowed.isEmpty, let meant = answer.suggestion {
          page.meant = try await sources.search(meant, [:], SearchPage.shown)
          page.meant?.suggestion = nil
        }
      } catch {
        log("A search failed", error)
        page.hasFailed = true
        code = .serviceUnavailable
      }
    }
    return self.page(code, page.title, at: "search/", page.html())
  }

  private func searchData(_ request: SearchRequest) async -> Response {
    if let fault = request.fault { return Answer.json(.badRequest, Fault(fault).json()) }
    if request.text.isEmpty {
      return Answer.json(.badRequest, Fault("Say what to search for: /api/search?q=…").json())
    }
    if request.isTooLong {
      let text = "q is too long: at most \(SearchRequest.longest) bytes."
      return Answer.json(.badRequest, Fault(text).json())
    }
    do {
      let answer = try await sources.search(request.text, request.narrowed, request.limit)
      return Answer.json(.ok, SearchData(answer, request: request, base: base).json())
    } catch {
      log("A search failed", error)
      let fault = Fault("The search does not work just now; try again in a minute.")
      return Answer.json(.serviceUnavailable, fault.json())
    }
  }

  // MARK: - Pages

  func page(
    _ status: HTTPResponse.Status, _ title: String, at path: String, _ body: HTML
  ) -> Response {
    Answer.html(status, Pages.shell(title: title, path: path, in: context) { $0.append(body) })
  }

  /// The site's own page where it has one.
  private func notFound() -> Response {
    if case .page(let page) = files.lookup(["404.html"], isFolder: false) {
      var response = page.plain
      response.status = .notFound
      response.headers[.eTag] = nil
      response.headers[.vary] = nil
      response.headers[.cacheControl] = "no-store"
      return response
    }
    return page(
      .notFound, MessagePage.missingTitle, at: "404.html", MessagePage.missing(base: base))
  }

  /// Says that something failed, never what a reader asked for: an error's text may quote it.
  func log(_ what: String, _ error: any Error) {
    logger.error("\(what) (\(type(of: error)))")
  }
}
