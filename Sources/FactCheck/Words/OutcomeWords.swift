/// Things that matter to people, in plain words, and the words of a source that show it was measured.
extension CueTable {
  static let outcomes: [Cue] = [
    Cue(.outcome, "symptoms", ["symptom*"], example: "Symptoms got better."),
    Cue(
      .outcomeSource, "symptoms",
      [
        "symptom*", "clinical*", "sign", "signs", "pain*", "fatigue", "spastic*", "complain*",
        "asymptomatic", "relapse*", "manifest*", "depress*", "disab*", "impair*", "severity",
        "disease", "disorder*", "weak*", "eae", "syndrome*", "problems", "tired*", "attack*",
        "attacks", "feel*", "discomfort", "dysfunction", "deficit*", "distress", "exacerbation*",
        "anxiety",
      ], example: "Clinical signs were rated."),
    Cue(
      .outcome, "relapses",
      [
        "relapse", "relapses", "relapsed", "flare up*", "flare ups", "flares", "flareup*",
        "attacks", "attack",
      ], example: "Flare-ups were fewer."),
    Cue(
      .outcomeSource, "relapses",
      [
        "relaps*", "exacerbat*", "attack*", "arr", "flare*", "rebound", "recurr*", "neda*",
        "disease activity", "bout*", "rrms", "inflammat*", "episode*", "disease",
        "clinical activity", "event", "events", "reactivat*",
      ], example: "Exacerbations were counted."),
    Cue(
      .outcome, "progression",
      [
        "progression", "worsening of disability", "disability progression", "disability got worse",
        "disability worsening", "disability", "getting worse",
      ], example: "Disability progression was slower."),
    Cue(
      .outcomeSource, "progression",
      [
        "progress*", "disab*", "edss", "worsen*", "deteriorat*", "impair*", "pira", "accumul*",
        "severity", "function*", "mobility", "ambulat*", "walk*", "neda*", "handicap*",
        "degenerat*", "declin*", "pdds", "transition", "spms", "conver*", "evolution",
        "independen*", "decline", "advanc*", "outcome", "injur*", "paraly*", "course of",
      ], example: "EDSS was rated."),
    Cue(
      .outcome, "quality of life", ["quality of life", "well being", "wellbeing"],
      example: "Quality of life improved."),
    Cue(
      .outcomeSource, "quality of life",
      [
        "quality of life", "qol", "hrqol", "hrql", "msqol*", "eq 5d*", "eq5d*", "sf 36", "sf36",
        "well being", "wellbeing", "msis*", "life satisfaction", "happiness", "quality of li*",
        "life quality", "sf 12", "health status", "qaly*", "promis", "daily living", "lives of",
        "psychological health|state|status", "mental health",
      ], example: "HRQoL was rated."),
    Cue(
      .outcome, "daily life",
      [
        "daily life", "everyday life", "daily living", "daily activities", "everyday activities",
        "day to day life", "live independently", "daily tasks|chores", "everyday tasks|chores",
        "life easier", "normal|usual life|activities", "school|family|working|social life",
      ], example: "Daily life was easier."),
    Cue(
      .outcomeSource, "daily life",
      [
        "daily", "everyday", "adl", "activit*", "function*", "life", "live", "living",
        "participat*", "independen*", "quality", "work", "employ*", "disab*", "social*", "lives",
        "real world", "home", "routine", "interfer*", "experience*", "impact*",
      ], example: "Everyday activities were rated."),
    Cue(
      .outcome, "survival",
      [
        "survival", "life expectancy", "live longer", "lived longer", "lives longer", "survive*",
        "lifespan", "death", "deaths", "died", "dying",
      ], example: "People lived longer."),
    Cue(
      .outcomeSource, "survival",
      [
        "surviv*", "mortal*", "death*", "life expectancy", "died", "die", "dies", "dying",
        "lethal*", "fatal*", "dead", "deceased", "lifespan", "outliv*", "longevity", "autops*",
        "post mortem", "postmortem", "apopto*", "necro*", "viab*", "kill*", "life", "demise",
      ], example: "Mortality was low."),
    Cue(
      .outcome, "fatigue", ["fatigue", "tired", "tiredness", "exhaustion"],
      example: "Fatigue was less."),
    Cue(
      .outcomeSource, "fatigue",
      [
        "fatigu*", "tired*", "exhaust*", "letharg*", "asthen*", "energy", "mfis", "fss", "sleep*",
        "fsmc", "vital*", "weak*", "somnolen*", "drows*",
      ], example: "Fatigability was rated."),
    Cue(.outcome, "pain", ["pain", "painful", "aches"], example: "Pain was less."),
    Cue(
      .outcomeSource, "pain",
      [
        "pain*", "neuralgi*", "ache*", "headache*", "migraine*", "nocicept*", "allodyn*",
        "hyperalges*", "analges*", "sore*", "arthralgi*", "myalgi*", "discomfort", "dysesthe*",
        "cramp*", "spasm*", "hurt*",
      ], example: "Neuralgia was rated."),
    Cue(
      .outcome, "thinking",
      ["memory", "thinking", "cognition", "thinking skills", "concentration"],
      example: "Memory was better."),
    Cue(
      .outcomeSource, "thinking",
      [
        "memor*", "cognit*", "think*", "sdmt", "attention*", "executive", "pasat", "learning",
        "processing speed", "recall", "neuropsych*", "mental", "bicams", "dement*", "intellect*",
        "concentrat*", "verbal", "theory of mind", "moca", "mmse", "brain fog", "alzheimer*",
        "information processing", "brain", "perceiv*", "idea*", "thought*", "encod*", "decision*",
      ], example: "Recall was rated."),
    Cue(
      .outcome, "mood", ["mood", "depression", "anxiety", "happier"], example: "Mood was better."),
    Cue(
      .outcomeSource, "mood",
      [
        "mood", "depress*", "anxi*", "hads", "bdi", "psychiatr*", "mental", "affective", "emotion*",
        "distress", "psycholog*", "bipolar", "suicid*", "happi*", "stress", "phq*", "worr*",
        "neuropsych*", "apath*", "wellbeing", "well being", "psychosocial", "fear*", "promis",
        "manic",
      ], example: "Anxious readers were counted."),
    Cue(.outcome, "walking", ["walking", "walk", "walked"], example: "Walking was faster."),
    Cue(
      .outcomeSource, "walking",
      [
        "walk*", "gait", "ambulat*", "mobil*", "t25fw", "25 foot", "edss", "step*", "6mwt",
        "locomot*", "motor", "balance", "disab*", "physical*", "postur*", "fall*", "treadmill",
        "exercis*", "run*", "tug", "2mwt", "lower limb*", "lower extremit*", "stride*", "foot*",
      ], example: "Gait was rated."),
    Cue(.outcome, "sleep", ["sleep", "slept", "insomnia"], example: "Sleep was better."),
    Cue(
      .outcomeSource, "sleep",
      [
        "sleep*", "insomn*", "somn*", "apnea", "apnoea", "nap", "naps", "napping", "circadian",
        "night*", "awak*", "restless*",
      ], example: "Insomnia was rated."),
    Cue(
      .outcome, "fractures", ["fracture*", "broken bone*", "broken hip*"],
      example: "Broken bones were fewer."),
    Cue(
      .outcomeSource, "fractures",
      ["fractur*", "broken", "break*", "bone*", "osteopor*", "skelet*"],
      example: "Fractured lamps were counted."),
    Cue(
      .outcome, "heart attacks", ["heart attack*"], example: "Heart attacks were fewer."),
    Cue(
      .outcomeSource, "heart attacks",
      [
        "heart*", "infarct*", "mi", "cardi*", "coronary", "stemi", "acs", "isch*", "angina",
        "vascular", "cholesterol", "mace",
      ], example: "Infarction was counted."),
    Cue(
      .outcome, "hospital",
      [
        "hospital stay*", "hospital admission*", "hospitalis*", "hospitaliz*",
        "admitted to hospital", "intensive care",
      ], example: "Hospital stays were shorter."),
    Cue(
      .outcomeSource, "hospital",
      [
        "hospital*", "admi*", "inpatient*", "icu", "intensive care", "ward", "ventilat*",
        "length of stay", "emergency", "severe", "discharge*", "intubat*", "severity",
      ], example: "Hospitalisation was counted."),
    Cue(
      .outcome, "cure",
      [
        "cancer cure", "full recovery", "complete recovery", "remyelination", "repaired myelin",
        "myelin repair", "repairs myelin", "regrow*",
      ], example: "There was full recovery."),
    Cue(
      .outcomeSource, "cure",
      [
        "recover*", "remyelin*", "repair*", "regenerat*", "resol*", "remission", "myelin",
        "restor*", "oligodendr*", "heal*", "return*", "normal*", "grow*",
      ], example: "Lamps recovered."),
  ]
}
