/// "What this site is for": whom it serves, what it must not be used for, and who checks.
struct IntendedUsePage {
  let context: SiteContext

  func bytes() -> [UInt8] {
    let head = PageHead(
      title: "What this site is for",
      description: "Information about research, not advice for one person.",
      path: "intended-use/")
    return Frame.page(head, in: context) { html in
      html.raw(
        """
        <h1>What this site is for</h1>
        <p class="intro">It tells what new studies found and how sure that is. It cannot tell what \
        is right for you.</p>
        <h2>Use it to</h2>
        <ul>
        <li>see what research is being done, and how far along it is;</li>
        <li>find the study behind a piece of news, and read its own words;</li>
        <li>prepare questions for your \

        """)
      html.text(context.profile.team)
      html.raw(
        """
        .</li>
        </ul>
        <h2>Do not use it to</h2>
        <ul>
        <li>find out what illness somebody has;</li>
        <li>start, stop or change a treatment, or its dose;</li>
        <li>decide anything in an emergency. Call the emergency number of your country.</li>
        </ul>
        <h2>Who checks it</h2>
        <p>A program checks every sentence against the study it comes from. Each page says whether \
        a person has checked it, who, and when. \

        """)
      html.raw(
        context.settings.publication == .approval
          ? "On this site a page appears only after a person has approved it."
          : "On this site a page appears without waiting for a person.")
      html.raw(" <a")
      html.attribute("href", parts: context.base, "how-this-is-made/")
      html.raw(">How this is made</a></p>\n")
    }
  }
}
