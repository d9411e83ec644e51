extension DesignSigns {
  /// Work of the authors' own: people, measures, time, something given.
  static let work: [Group] = [
    Group(
      .people,
      [
        "patients", "participants", "people with", "persons with", "individuals", "subjects",
        "pwms", "women", "men ", "children", "healthy controls", "volunteers", "respondents",
        "adults", "caregivers", "sera", "csf samples", "brains", "donors", "pregnan", "relatives",
        "speakers", "cases", "controls",
      ]),
    Group(
      .measured,
      [
        "were recruited", "were enrolled", "were included", "we included", "underwent",
        "completed", "were assessed", "was assessed", "were measured", "was measured",
        "were collected", "was collected", "were analysed", "were analyzed", "was analysed",
        "was analyzed", "we measured", "we analysed", "we analyzed", "we assessed",
        "we evaluated", "we compared", "we studied", "we examined", "we investigated",
        "we identified", "were evaluated", "was evaluated", "were examined", "was examined",
        "were interviewed", "were compared", "were treated", "received", "were identified", "n =",
        "n=", "p <", "p<", "p =", "p=", "mean age", "were asked", "answered", "participated",
        "we conducted", "were obtained", "was performed", "were performed", "determined",
        "were tested", "were followed", "we enrolled", "we recruited", "took part",
        "were correlated", "correlated with", "% of patients", "screened", "responded",
        "were randomi", "were selected", "were scanned", "we used", "acquired",
      ]),
    Group(
      .looksBack,
      [
        "retrospective", "medical records", "claims", "administrative data", "registry",
        "registries", "propensity", "chart review", "electronic health records", "case-control",
        "case control",
      ]),
    Group(
      .overTime,
      [
        "follow-up", "followed up", "followed for", "were followed", "was followed",
        "followed over", "year prospective", "month prospective", "prospective cohort",
        "followed prospectively", "we followed", "followed until",
        "longitudinal", "over time", "at baseline", "baseline and", "after 1", "after 2",
        "after 3", "after 4", "after 5", "after 6", "after 8", "after 9", "after one year",
        "after two years", "months after", "weeks after", "years after", "month 12", "month 6",
        "before and after", "pre- and post", "pre and post", "pretreatment", "pre-treatment",
        "post-treatment", "posttreatment", "prospectively", "years later", "conversion",
        "converted", "annualized", "annualised", "incidence", "cox proportional", "survival",
        "person-years", "during the study period", "switched", "discontinu", "re-test", "retest",
        "first year", "year period", "observation period", "cox regression", "cox model",
        "hazard ratio", "risk of subsequent", "risk of a subsequent", "remeasured", "re-measured",
        "reassessed", "re-assessed", "re-evaluated", "reevaluated", "after the intervention",
        "after training", "after completing", "after the program", "before the intervention",
        "post-intervention", "postintervention", "pre-intervention", "preintervention",
        "chronic effects", "after treatment", "before treatment", "from baseline",
        "end of treatment", "week intervention", "week program", "week training",
        "postoperative", "after surgery", "months following", "weeks following",
        "years following", "months of treatment", "weeks of treatment", "at month", "at week",
        "semiannually", "semi-annually", "months of follow", "years of follow", "at 3 months",
        "at 6 months", "at 12 months", "at 18 months", "at 24 months", "at three months",
        "at six months", "at 1 year", "at 2 years", "after three months", "after six months",
        "after twelve months", "after transplant", "after autologous", "following autologous",
        "post-transplant", "posttransplant", "following transplant", "after ahsct", "after hsct",
        "after implantation", "after stem cell", "after haematopoietic", "after hematopoietic",
      ]),
    Group(
      .gave,
      [
        "intervention", "exercise program", "programme", "rehabilitation program", "sessions of",
        "sessions per week", "orally administered", "administered orally", "administered intra",
        "administered sub", "administered daily", "administered twice", "administered once",
        "were treated with", "were given", "was given", "with and without",
        "assisted rehabilitation", "received a single", "stimulation was", "pump", "injection of",
        "injected", "implanted", "supplementation", "mg/day", "therapy group",
        "treatment was started", "weekly sessions", "twice a week", "times a week",
        "times per week", "exercise training", "training program", "training session",
        "training intervention", "training group", "week training", "resistance training",
        "strength training", "balance training", "aerobic training", "cognitive training",
        "gait training", "walking training", "endurance training", "muscle training",
        "interval training", "skills training", "neuromodulation", "tdcs", "rtms", "training twice",
        "training was",
        "computer training", "neurofeedback", "exercise therapy", "mg twice daily",
        "mg once daily", "mg daily", "mg/d", "oral doses", "dose of", "training",
      ]),
    Group(
      .past,
      [
        "was ", "were ", "showed", "revealed", "had ", "did ", "underwent", "found ", "received",
        "presented", "took ", "fell ", "rose ", "recruited", "enrolled", "participated",
        "started", "experienced", "randomly", "significantly", "exhibited", "displayed",
        "consisted", "included ", "occurred",
      ]),
    Group(
      .ours,
      [
        "we found", "we show", "we report", "we identified", "we observed", "we demonstrate",
        "we measured", "we compared", "we investigated", "we analy", "we performed", "we used",
        "we developed", "we studied", "we examined", "we assessed", "we evaluated", "we tested",
        "we conducted", "we aimed", "we sought", "we set out", "we generated", "we determined",
        "we recruited", "we included",
        "we present a", "we describe a", "our results", "these results reveal",
        "these results show", "these results demonstrate", "our data", "our findings", "this study",
        "present study", "p <", "p<", "p =", "p=", "n =", "n=", "mean age", "95% ci",
        "significantly", "the patients", "the patient was",
      ]),
    Group(
      .figures,
      [
        "p <", "p<", "p =", "p=", "n =", "n=", "95% ci", "\u{B1}", "+/-",
      ]),
    Group(.we, ["we "]),
    // Done at the bench, whoever gave the cells.
    Group(
      .bench,
      [
        "in vitro", "incubated", "were cultured", "was cultured", "transfect", "cell line",
        "co-cultur", "cocultur", "were stimulated with", "western blot", "recombinant", "knockdown",
        "site-directed", "mutant", "ex vivo", "monocyte-derived",
      ]),
    // A machine was trained, not a person.
    Group(
      .learned,
      [
        "training set", "training data", "training cohort", "training and test",
        "training sample", "machine learning", "deep learning", "neural network",
      ]),
    // What everybody gets is not given for the study.
    Group(
      .vaccine,
      [
        "vaccin"
      ]),
  ]
}
