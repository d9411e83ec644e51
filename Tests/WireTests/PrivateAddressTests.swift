import Foundation
import Testing

@testable import Wire

@Suite struct PrivateAddressTests {
  @Test(arguments: [
    "127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
    "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "localhost", "a.localhost",
    "printer.local", "[::1]", "::", "fe80::1", "fd00::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "",
    "2130706433", "0x7f000001",
  ])
  func isPrivate(host: String) { #expect(PrivateAddress.isPrivate(host: host)) }

  @Test(arguments: [
    "8.8.8.8", "172.32.0.1", "172.15.0.1", "100.128.0.1", "192.169.0.1", "2606:4700::1111",
    "::ffff:8.8.8.8",
  ])
  func isPublic(host: String) { #expect(!PrivateAddress.isPrivate(host: host)) }

  /// RFC 9110, section 15.4: 307 and 308 send on what was sent along, but not to another host.
  @Test(arguments: [307, 308]) func aFormIsNotCarriedToAnotherHost(status: Int) throws {
    var request = HTTPRequest(
      url: try #require(URL(string: "https://8.8.8.8/a")), content: .form("api_key=secret"))
    let answer = { (to: String) in HTTPAnswer(status: status, headers: ["location": to]) }
    #expect(throws: WireError.forbiddenRedirect(host: "8.8.8.8", to: "8.8.4.4")) {
      _ = try Redirection.next(of: request, answer("https://8.8.4.4/b"))
    }
    let next = try Redirection.next(of: request, answer("/b"))
    #expect(next?.content == .form("api_key=secret") && next?.url.path == "/b")
    request.content = nil
    request.headers = ["Authorization": "secret"]
    let other = try Redirection.next(of: request, answer("https://8.8.4.4/b"))
    #expect(other?.url.host == "8.8.4.4" && other?.headers == [:])
  }

  @Test func redirectsStayOutside() throws {
    func isAllowed(_ from: String, _ to: String) -> Bool {
      Redirection.isAllowed(from: URL(string: from), to: URL(string: to))
    }
    #expect(isAllowed("https://8.8.8.8/a", "https://8.8.4.4/b"))
    #expect(isAllowed("http://127.0.0.1:8080/a", "http://127.0.0.1:8080/b"))
    #expect(!isAllowed("http://127.0.0.1:8080/a", "http://127.0.0.1:22/"))
    #expect(!isAllowed("https://8.8.8.8/a", "https://10.0.0.1/b"))
    #expect(!isAllowed("https://8.8.8.8/a", "http://8.8.8.8/a"))
    #expect(!isAllowed("https://8.8.8.8/a", "file:///etc/passwd"))
    #expect(!isAllowed("https://8.8.8.8/a", "ftp://8.8.8.8/a"))
  }
}
