import Evidence

/// "How to read this": what the parts of a study page mean.
struct HowToReadPage {
  let context: SiteContext

  func bytes() -> [UInt8] {
    let head = PageHead(
      title: "How to read this",
      description: "What the parts of a page mean, and what one study can and cannot tell.",
      path: "how-to-read/")
    return Frame.page(head, in: context) { html in
      html.raw(
        """
        <h1>How to read this</h1>
        <p class="intro">A page can be read in a minute, in five, or in full.</p>
        <ul>
        <li><strong>A minute:</strong> the headline and the box \u{201C}At a glance\u{201D}.</li>
        <li><strong>Five minutes:</strong> what they found, what to keep in mind, why it matters.</li>
        <li><strong>In full:</strong> the clinician\u{2019}s view, with every figure we could read.</li>
        </ul>
        <h2>Where each sentence comes from</h2>
        <p>A small mark with quotation marks follows a sentence. Tap it, and the study\u{2019}s own \
        words open below the sentence. Tap it again to close them. Sentences without the mark come \
        from this site: words explained, general notes, and safety lines. They say so.</p>
        <h2>What \u{201C}not in the abstract\u{201D} means</h2>
        <p>Most pages rest on the abstract, the short version of an article. If something is not in \
        the abstract, it may still be in the full article. \u{201C}Side effects: not in the \
        abstract\u{201D} does not mean that none happened.</p>
        <h2>How far along a study is</h2>
        <p>Every page shows a step. A higher step is not always a better study, but it is closer to \
        daily life.</p>

        """)
      html.raw("<dl class=\"words\">\n")
      for stage in StageWords.rungs + [.opinion] {
        html.raw("<div")
        html.attribute("id", parts: "stage-", stage.rawValue)
        html.raw("><dt>")
        html.add(StageMark(stage: stage))
        html.text(StageWords.name(stage))
        html.raw("</dt><dd>")
        html.text(StageWords.explanation(stage))
        html.raw("</dd></div>\n")
      }
      html.raw(
        """
        </dl>
        <h2>Numbers</h2>
        <p>We show how many people something happened to, in every group, where the study says so. \
        \u{201C}Twice as likely\u{201D} alone can be a small or a large change.</p>
        <p>\u{201C}Probably between\u{201D} is a range. The true value is likely to lie in it, if \
        the study was done well.</p>
        <p>\u{201C}No clear difference\u{201D} does not prove that there is none. The study may have \
        been too small to see it.</p>
        <p>\u{201C}Was linked to\u{201D} does not mean \u{201C}caused\u{201D}. Other things may \
        explain it.</p>
        <h2>One study is one study</h2>
        <p>No single study is a reason to start, stop or change a treatment. Take questions to your \

        """)
      html.text(context.profile.team)
      html.raw(".</p>\n")
    }
  }
}
