/// "How this is made": what software does, what it does not, and who answers for it.
struct HowThisIsMadePage {
  let context: SiteContext

  func bytes() -> [UInt8] {
    let head = PageHead(
      title: "How this is made",
      description: "How software writes these pages, how they are checked, and what is not done.",
      path: "how-this-is-made/")
    let profile = context.profile
    let drafts = profile.terms.count { $0.review.level == .draft }
    return Frame.page(head, in: context) { html in
      html.raw(
        """
        <h1>How this is made</h1>
        <p class="intro">Software writes these pages. Each page says whether a person checked it.</p>
        <h2>What the software does</h2>
        <ol>
        <li>It reads the record of a study: title, abstract, authors, journal, notices.</li>
        <li>Where a study names the number of a registered trial, what the register says of it stands \
        beside it, marked as from the register.</li>
        <li>It looks for how the study was done, in whom, compared with what, and what was found. \
        What it cannot find, it says is missing. What it cannot read with confidence, it leaves out.</li>
        <li>It writes plain sentences. Each names the passage of the study that it rests on.</li>
        <li>A fact check then reads every sentence again, by other means. It compares numbers, \
        directions, drugs, groups and how strong a claim is. A page that fails is not published.</li>
        </ol>
        <h2>What is not done</h2>
        <ul>
        <li>Most pages rest on the abstract alone. Nobody here has read the full article.</li>
        <li>We do not judge how well a study was carried out.</li>
        <li>We do not give advice, and nothing here knows your own case.</li>
        <li>The fact check can miss a mistake.
        """)
      if let contact = ContactLink(context.settings.contact) {
        html.raw(" <a")
        html.attribute("href", contact.address(subject: context.settings.name))
        html.raw(">Please tell us when you see one</a>.")
      }
      html.raw(
        """
        </li>
        </ul>
        <h2>Words, safety lines and general notes</h2>
        <p>The glossary, the safety lines, the status of treatments and the general notes are the \
        same on every page. They are marked as drafts until a person with the right training has \
        reviewed them.
        """)
      html.text(" Of \(PlainWords.number(profile.terms.count)) words in the glossary, ")
      html.text(drafts == 0 ? "none is a draft." : "\(PlainWords.number(drafts)) are drafts.")
      html.raw(
        """
        </p>
        <h2>What comes first on the front page</h2>
        <p>Studies of people come before studies in the laboratory, and these before plans, methods \
        and opinion. Of each we take the latest. Among these, studies further along come first: many \
        studies put together, then trials, then studies that watch what happens, then first steps in \
        people. Within a step, pages that tell a result come before those \
        that can only say what was looked at, and then the newest comes first. What is about suicide \
        or assisted dying stands on its topic\u{2019}s page alone. Where the editors put a study first, they say why. Studies that were retracted or withdrawn, or \
        that their journal has voiced a concern about, leave the front page. Nobody can pay for a \
        place.</p>
        <h2>When a page changes</h2>
        <p>A published text changes only when its source changes, when the fact check finds a fault, \
        or when all pages are worded anew. Each change is a line in the page\u{2019}s history. \
        Retractions and corrections are on the <a
        """)
      html.attribute("href", parts: context.base, "corrections/")
      html.raw(">corrections page</a>.</p>\n<h2>Other people\u{2019}s words</h2>\n")
      html.raw(
        "<p>Abstracts belong to their publishers. We show short passages that carry a sentence,")
      html.own(" say where they stand and link to the source. We show more only where the licence")
      html.raw(" allows it.</p>\n<h2>Who answers for this site</h2>\n<p>")
      writePublisher(to: &html)
      html.raw("</p>\n")
    }
  }

  private func writePublisher(to html: inout HTML) {
    let settings = context.settings
    html.text(settings.publisher?.name ?? settings.name)
    html.raw(". ")
    if let funding = settings.publisher?.funding {
      html.text(funding)
    } else {
      html.raw("The publisher has not said who pays for it.")
    }
    html.raw(
      settings.publication == .approval
        ? " A person approves each page before it appears."
        : " Pages appear once they pass the fact check, without waiting for a person.")
    guard let contact = ContactLink(settings.contact) else { return }
    html.raw(" <a")
    html.attribute("href", contact.address(subject: settings.name))
    html.raw(">Write to us</a>.")
  }
}
