extension CueTable {
  static let advice: [Cue] = [
    Cue(
      .advice, "advice",
      [
        "you should", "you must", "you can", "you may", "you need", "you might", "you could",
        "you ought", "if you",
        "ask your", "talk to your", "speak to your", "speak with your", "talk with your",
        "consult your", "tell your doctor|team|nurse",
        "you have to", "be sure to", "do not stop", "don't stop", "never stop", "stop taking",
        "start taking", "consider taking",
        "consider stopping", "consider switching", "try taking", "keep taking", "avoid taking",
        "always take", "remember to",
        "it is time to", "it's time to", "discuss with your", "you will", "try to avoid",
        "your doctor", "your medicine", "your treatment",
        "your risk|chance|chances|odds|relapses|symptoms|disease|illness|ms|disability",
        "your dose", "your neurologist", "your ms team", "we advise", "it is best to",
        "it is worth trying", "worth trying",
      ],
      example: "Ask your doctor about a lamp."),
    Cue(
      .advice, "you", ["you", "your", "yours", "yourself", "you're", "you’re"],
      example: "Lamps tire you."),
    Cue(
      .advicePlea, "should",
      [
        "people|patients|persons|women|men|everyone|anyone|those|individuals|families|carers should|must|ought",
        "people|patients|everyone|anyone with ms should|must",
        "people|patients|everyone with multiple sclerosis should|must",
        "patients|people need to",
        "should be taken|stopped|started|avoided|offered|given|prescribed|used|recommended|considered|encouraged|switched|advised|screened|monitored|treated|vaccinated",
        "should not be stopped|used|taken|given|avoided",
        "should take|avoid|stop|start|switch|consider|use|eat|drink|exercise|ask|seek|receive|get|try",
        "must be taken|avoided|stopped|given|used", "needs to be taken|stopped",
        "must take|stop|avoid", "is advisable", "are advised to",
      ],
      example: "Patients should sit under a lamp."),
    Cue(
      .reassurance, "safe to",
      [
        "safe to stop", "safe to take", "safe to use", "safe to switch", "safe to start",
        "safe to continue", "safe for everyone", "safely stop", "safely take",
        "nothing to worry", "no need to worry", "no reason to worry", "no cause for concern",
        "no cause for alarm", "don't worry",
        "rest assured", "reassuring*", "good news", "completely safe", "perfectly safe",
        "totally safe", "risk free", "no risk", "can be stopped safely",
        "need not worry", "without worry", "can relax", "stopping is safe", "safe choice",
        "can safely", "be reassured", "without any risk",
      ],
      example: "It is safe to stop the lamp."),
    Cue(
      .alarm, "alarm",
      [
        "alarming*", "terrifying*", "frightening*", "shocking*", "scary", "horrif*", "beware",
        "nightmare*", "time bomb", "killer",
        "urgent warning", "disastrous*",
      ],
      example: "This is an alarming lamp."),
    Cue(
      .alarm, "grave", ["deadly", "catastroph*", "devastating*", "dangerous*"],
      example: "This is a dangerous lamp."),
    Cue(
      .hope, "hope",
      [
        "breakthrough*", "game changer*", "game changing", "gamechang*", "miracle*", "cure",
        "cures", "cured", "curing", "promising cure", "new hope", "offers hope",
        "gives hope", "brings hope", "hope for people|patients|ms|everyone|families|those",
        "ray of hope", "revolution*", "groundbreaking", "ground breaking", "exciting",
        "holy grail", "wonder drug", "wonder pill", "landmark", "milestone",
        "could change everything", "life changing", "amazing*", "incredible*", "huge step",
        "big step forward", "gamechanger", "spectacular*", "fantastic",
        "promising", "hopeful",
      ],
      example: "The lamp is a breakthrough."),
    Cue(
      .comparison, "like",
      [
        "just like", "is like", "are like", "was like", "works like", "work like", "acts like",
        "act like", "much like", "similar to taking|stopping|having|deciding", "as easy as",
        "as simple as", "like a", "like an", "like taking", "like stopping", "like deciding",
        "as if", "the same as taking|stopping|having|deciding",
        "no different from taking|stopping|having",
        "think of it", "imagine", "akin to", "like the", "like when", "as safe as",
        "comparable to taking|stopping|having|deciding", "like having", "like turning",
        "like putting",
      ],
      example: "It is just like stopping a vitamin."),
  ]
}
