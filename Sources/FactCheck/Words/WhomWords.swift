extension CueTable {
  static let whom: [Cue] = [
    Cue(
      .people, "people",
      [
        "people", "person", "persons", "patient", "patients", "participants", "participant",
        "individuals", "volunteer*",
        "women", "men", "adults", "child", "children", "adolescents", "teenagers", "humans",
        "human subjects|participants|studies|trials",
        "man", "woman", "boy", "girl", "year old", "everyone", "somebody", "anyone", "pwms",
        "outpatients",
        "inpatients", "respondents", "caregivers", "carers", "pediatric", "cases", "controls",
        "males", "females",
        "infants", "babies", "nurses", "students", "survivors", "cohort", "population*", "veterans",
        "users", "residents", "family", "families", "enrollees", "members", "couples", "mothers",
        "subjects",
      ],
      example: "People with MS took part."),
    Cue(
      .animal, "animal",
      [
        "mouse", "mice", "murine", "rat", "rats", "animal", "animals", "monkey*", "rabbit*",
        "zebrafish", "marmoset*",
        "guinea pig*", "rodent*", "eae", "experimental autoimmune encephalomyelitis", "cuprizone",
        "c57bl*", "dogs", "pigs",
        "transgenic", "knockout", "in vivo", "drosophila", "macaque*", "ferret*", "flies",
        "hamster*", "fish", "larvae", "primates", "elegans", "sjl",
      ],
      example: "Mice were fed for six weeks."),
    Cue(
      .cells, "cells",
      [
        "in vitro", "cell line*", "cultured", "cell culture*", "in cells",
        "cells in the laboratory|lab", "culture*",
        "laboratory", "test tube*", "ex vivo", "astrocytes", "neurons", "microglia",
        "oligodendrocyte*", "macrophages",
        "t cells", "b cells", "tregs", "lymphocytes", "fibroblasts", "stem cells", "organoid*",
        "slices", "petri dish*",
      ],
      example: "Cell lines were kept warm."),
    Cue(
      .population, "children",
      [
        "child", "children", "paediatric*", "pediatric*", "adolescen*", "teenage*", "youth*",
        "boys", "girls", "childhood", "kids", "infants", "juvenile", "young people", "year old",
        "under 18",
      ],
      example: "Children slept longer."),
    Cue(
      .population, "women",
      [
        "women", "woman", "female*", "mothers", "maternal", "pregnan*", "postpartum", "breastfe*",
        "menopaus*", "lactat*", "her", "she", "girl*", "endometr*", "uter*", "ovar*", "cervical",
        "gestation*",
      ], example: "Women slept longer."),
    Cue(
      .population, "men", ["men", "man", "male", "males", "boys", "boy", "his", "he", "fathers"],
      example: "Men slept longer."),
    Cue(
      .population, "adults", ["adults", "adult", "grown ups"], example: "Adults slept longer."),
    Cue(
      .population, "older",
      [
        "elderly", "older people|adults|patients|individuals|persons|age", "aged 60|65|70|55|50",
        "over 60|65|70|55|50", "older than", "late onset", "aging", "ageing", "geriatric",
        "seniors", "old age",
      ], example: "Elderly readers slept longer."),
    Cue(
      .population, "pregnant",
      [
        "pregnan*", "postpartum", "gestation*", "expectant", "trimester", "preterm", "prenatal",
        "antenatal", "perinatal", "neonat*", "in utero", "uter*", "birth", "embryo*", "germline",
        "obstetric*",
      ],
      example: "Pregnant readers slept longer."),
    Cue(
      .population, "healthy",
      [
        "healthy people|adults|volunteers|individuals|participants|subjects|men|women|persons",
        "people|patients|individuals|persons|participants|subjects|those without ms|multiple",
        "general population", "general public",
      ], example: "Healthy volunteers slept longer."),
    Cue(
      .group, "placebo", ["placebo*", "dummy pill*", "dummy treatment*", "sham", "sugar pill*"],
      example: "Some took a placebo."),
    Cue(
      .group, "control",
      [
        "control group*", "controls", "control", "comparison group*", "comparator*", "usual care",
        "standard care", "waiting list", "waitlist", "wait list", "untreated", "unexposed",
      ], example: "The control group slept less."),
    Cue(
      .group, "active",
      [
        "treatment group", "treatment arm", "intervention group", "intervention arm",
        "active group", "experimental group", "treated group", "study group", "training group",
        "exercise group", "intervention", "treated",
      ], example: "The intervention group slept more."),
    Cue(
      .group, "women", ["women", "woman", "female", "females", "girls"],
      example: "Women slept longer."),
    Cue(.group, "men", ["men", "male", "males", "man", "boys"], example: "Men slept less."),
    Cue(
      .group, "healthy",
      [
        "healthy controls", "healthy people", "hc", "hcs", "healthy volunteers",
        "healthy individuals", "people without ms", "healthy subjects", "healthy participants",
      ], example: "Healthy controls slept longer."),
    Cue(
      .placeboGroup, "placebo",
      [
        "placebo*", "dummy pill*", "dummy treatment*", "sham", "sugar pill*", "inactive pill*",
        "fake treatment*",
      ], example: "Some took a placebo."),
    Cue(
      .placeboGroup, "control",
      ["control group*", "comparison group*", "a group that did not", "untreated group"],
      example: "There was a control group."),
  ]
}
