import HTTPTypes
import Hummingbird
import Publishing

/// How the service is: for people, and for programs that watch it.
extension SiteResponder {
  func ready() -> Response {
    files.isReady
      ? Answer.text(.ok, "ready\n")
      : Answer.text(.serviceUnavailable, "There is no site to serve yet: run `myelin publish`.\n")
  }

  func status(_ accept: String?) async -> Response {
    let wantsData = Self.wantsJSON(accept)
    var response: Response
    do {
      let status = StatusPage(status: try await sources.status(), isReady: files.isReady)
      response =
        wantsData
        ? Answer.json(.ok, status.json()) : page(.ok, StatusPage.title, at: "status", status.html())
    } catch {
      log("The status could not be read", error)
      response =
        wantsData
        ? Answer.json(.serviceUnavailable, Fault("The status cannot be read just now.").json())
        : page(
          .serviceUnavailable, StatusPage.title, at: "status",
          MessagePage.html("The status cannot be read just now.", mend: "Try again in a minute."))
    }
    response.headers[.vary] = "Accept"
    return response
  }

  /// JSON where it is asked for and a page is not.
  private static func wantsJSON(_ accept: String?) -> Bool {
    guard let accept = accept?.lowercased() else { return false }
    return accept.contains("application/json") && !accept.contains("text/html")
  }

  func statusFile() async -> Response {
    do {
      return Answer.json(.ok, try await sources.statusFile())
    } catch {
      log("The status could not be read", error)
      let fault = Fault("The status cannot be read just now.")
      return Answer.json(.serviceUnavailable, fault.json())
    }
  }

  /// Source: Prometheus, "Exposition formats": version 0.0.4 of the text format.
  func metrics() async -> Response {
    do {
      let text = try await sources.metrics()
      return Answer.make(
        .ok, type: "text/plain; version=0.0.4; charset=utf-8", bytes: Array(text.utf8))
    } catch {
      log("The metrics could not be read", error)
      return Answer.text(.serviceUnavailable, "The metrics cannot be read just now.\n")
    }
  }
}
