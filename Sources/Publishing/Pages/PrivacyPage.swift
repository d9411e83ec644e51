/// What happens to readers' data: nothing.
struct PrivacyPage {
  let context: SiteContext

  func bytes() -> [UInt8] {
    let head = PageHead(
      title: "Privacy", description: "No cookies, no trackers, no requests to others.",
      path: "privacy/")
    return Frame.page(head, in: context) { html in
      html.raw(
        """
        <h1>Privacy</h1>
        <p class="intro">What you read here is your own business.</p>
        <ul>
        <li>No cookies and no trackers.</li>
        <li>Nothing is loaded from other sites: no fonts, no pictures, no scripts.</li>
        <li>Nothing asks you about yourself.</li>
        <li>The program that serves these pages does not log addresses or what you search for.</li>
        <li>Links to other sites do not tell them which page you came from.</li>
        </ul>
        <p>If you choose how pages look here, your browser keeps the choice. It is not sent \
        to us.</p>

        """)
      html.raw("<p>Another firm may run the computer this site stands on. Ask the publisher: ")
      let name = context.settings.publisher?.name ?? context.settings.name
      if let contact = ContactLink(context.settings.contact) {
        html.raw("<a")
        html.attribute("href", contact.address(subject: "Privacy"))
        html.raw(">")
        html.text(name)
        html.raw("</a>")
      } else {
        html.text(name)
      }
      html.raw(".</p>\n")
    }
  }
}
