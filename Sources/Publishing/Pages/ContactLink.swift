/// The way to the publisher: an email address or the address of a form.
struct ContactLink: Sendable {
  private enum Way {
    case mail(String)
    case form(WebLink)
  }

  private let way: Way

  /// `nil` where the setting is neither an email address nor an http(s) link.
  init?(_ contact: String?) {
    guard let contact else { return nil }
    if let link = WebLink(contact) {
      way = .form(link)
    } else if contact.utf8.contains(UInt8(ascii: "@")),
      contact.utf8.allSatisfy({ Self.mayStandInMail($0) })
    {
      way = .mail(contact)
    } else {
      return nil
    }
  }

  func address(subject: String) -> String {
    switch way {
    case .mail(let address): "mailto:" + address + "?subject=" + WebLink.percentEncoded(subject)
    case .form(let link): link.text
    }
  }

  private static func mayStandInMail(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "@"):
      true
    default: false
    }
  }
}
