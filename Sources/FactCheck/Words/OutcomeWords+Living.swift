/// More of what matters to people from day to day, and the words of a source that show it was measured.
extension CueTable {
  static let livingOutcomes: [Cue] = [
    Cue(
      .outcome, "healing",
      [
        "cleared up", "clear up", "cleared away", "healed", "heal", "heals", "went away",
        "go away", "goes away", "disappeared", "vanished", "better health", "healthier",
      ], example: "The rash cleared up."),
    Cue(
      .outcomeSource, "healing",
      [
        "heal*", "resol*", "clear*", "disappear*", "vanish*", "regress*", "remission*", "remit*",
        "recover*", "health*", "transient*", "subsid*", "revers*", "went away", "cure*",
        "eliminat*", "absen*",
      ], example: "The rash resolved."),
    Cue(
      .outcome, "vision",
      [
        "vision", "eyesight", "sight", "see better|more clearly", "blurred",
      ], example: "Eyesight was sharper."),
    Cue(
      .outcomeSource, "vision",
      [
        "vis*", "sight*", "eye*", "optic*", "ophthalm*", "retin*", "rnfl", "gcipl", "acuity",
        "oct", "blur*", "see", "seeing", "seen", "diplop*", "nystag*", "color*", "colour*",
      ], example: "Visual acuity was rated."),
    Cue(
      .outcome, "bladder",
      [
        "bladder", "toilet", "incontinence", "bowel*",
      ], example: "Bladder trouble was less."),
    Cue(
      .outcomeSource, "bladder",
      [
        "bladder", "urin*", "continen*", "incontinen*", "void*", "detrusor", "bowel*", "toilet*",
        "constipat*", "pelvic", "urge*", "sphincter", "gut", "gastro*", "intestin*", "fecal",
        "faecal",
      ], example: "Urinary urgency was rated."),
    Cue(
      .outcome, "falling",
      ["fewer falls", "fall over|less|risk", "of falls|falling", "falls were", "fell over|less"],
      example: "There were fewer falls."),
    Cue(
      .outcomeSource, "falling", ["fall", "falls", "falling", "fallers", "fell"],
      example: "Falls were counted."),
    Cue(
      .outcome, "falls",
      [
        "stumble*", "balance", "steadier", "steady on",
      ], example: "Falls were fewer."),
    Cue(
      .outcomeSource, "falls",
      [
        "fall*", "fell", "balance", "postur*", "stabil*", "gait", "stumbl*", "walk*", "mobil*",
        "vestibul*", "coordinat*", "ataxi*", "steady", "imbalance", "homeosta*", "equilib*",
        "redox",
      ], example: "Postural sway was rated."),
    Cue(
      .outcome, "work",
      [
        "return to work", "back to work", "stay in work", "keep working", "hold down a",
        "their jobs", "days off", "sick leave", "sick days", "employment",
      ], example: "They stayed in work."),
    Cue(
      .outcomeSource, "work",
      [
        "work*", "employ*", "job*", "occupation*", "vocation*", "sick leave", "absent*",
        "unemploy*", "career*", "profession*", "productiv*", "retire*", "socioeconomic",
        "socio economic", "income",
      ], example: "Occupation was recorded."),
    Cue(
      .outcome, "stiffness",
      [
        "spasticity", "spasms", "cramps", "less stiff*", "muscle stiffness",
      ], example: "Stiffness was less."),
    Cue(
      .outcomeSource, "stiffness",
      [
        "stiff*", "spastic*", "spasm*", "cramp*", "tone", "muscle*", "ashworth", "rigid*",
      ], example: "Spastic legs were rated."),
    Cue(
      .outcome, "hands",
      [
        "tremor", "hands", "dexterity", "handwriting",
      ], example: "Hands shook less."),
    Cue(
      .outcomeSource, "hands",
      [
        "tremor*", "hand*", "dexter*", "manual*", "upper limb*", "upper extremit*", "peg",
        "9hpt", "arm", "arms", "grip", "finger*", "writing",
      ], example: "Manual skill was rated."),
    Cue(
      .outcome, "strength",
      [
        "muscle strength", "stronger muscles", "fitter", "fitness", "stamina",
      ], example: "Stamina was better."),
    Cue(
      .outcomeSource, "strength",
      [
        "strength*", "muscle*", "muscular", "fit", "fitness", "endurance", "stamina", "aerobic",
        "cardiorespiratory", "power", "force", "exercis*", "physical", "vo2*",
      ], example: "Muscular force was rated."),
    Cue(
      .outcome, "energy",
      [
        "more energy", "energetic", "vitality",
      ], example: "They had more energy."),
    Cue(
      .outcomeSource, "energy",
      [
        "energ*", "fatigu*", "vital*", "tired*",
      ], example: "Vitality was rated."),
    Cue(
      .outcome, "carers",
      [
        "carers", "caregivers", "relatives", "families had|felt|were|reported", "burden on",
      ], example: "Carers had less to do."),
    Cue(
      .outcomeSource, "carers",
      [
        "carer*", "caregiv*", "famil*", "relative*", "partner*", "spous*", "burden", "parent*",
        "proxy", "informal care*",
      ], example: "Spouses were asked."),
    Cue(
      .outcome, "cost",
      [
        "costs", "cheaper", "saves money", "save money", "money", "expense*", "cost savings",
      ], example: "Costs were lower."),
    Cue(
      .outcomeSource, "cost",
      [
        "cost*", "econom*", "expens*", "price*", "afford*", "financ*", "budget*", "qaly*",
        "money", "insur*", "spend*", "resource*", "payment*", "reimburs*",
      ], example: "Prices were compared."),
    Cue(
      .outcome, "sex",
      [
        "sex life", "sexual*", "libido",
      ], example: "Their sex life was better."),
    Cue(
      .outcomeSource, "sex",
      [
        "sex", "sexual*", "libido", "erectile", "intima*",
      ], example: "Erectile trouble was rated."),
    Cue(
      .outcome, "stress",
      [
        "stress", "stressed", "self confidence", "more|less|their|gained|of confidence",
        "confident", "self esteem", "calmer", "cheerful*",
      ], example: "They were less stressed."),
    Cue(
      .outcomeSource, "stress",
      [
        "stress*", "anxi*", "psycholog*", "distress*", "confiden*", "self efficacy",
        "self esteem", "mood", "cop*", "emotion*", "mental", "oxidative", "resilien*",
        "depress*", "happi*",
      ], example: "Distress was rated."),
    Cue(
      .outcome, "headaches",
      [
        "headache*", "migraine*",
      ], example: "Headaches were fewer."),
    Cue(
      .outcomeSource, "headaches",
      [
        "headache*", "migraine*", "cephal*", "pain*",
      ], example: "Migraines were counted."),
    Cue(
      .outcome, "appetite",
      [
        "appetite", "body weight", "lost weight", "weight loss", "gained weight",
      ], example: "Appetite grew."),
    Cue(
      .outcomeSource, "appetite",
      [
        "appetit*", "weight*", "bmi", "obes*", "body mass", "diet*", "nutrit*", "eat*", "food*",
      ], example: "Obesity was rated."),
    Cue(
      .outcome, "social",
      [
        "social life", "friendships", "relationships", "loneliness", "lonely", "hobbies",
      ], example: "Their social life was richer."),
    Cue(
      .outcomeSource, "social",
      [
        "social*", "friend*", "relationship*", "lonel*", "leisure", "hobb*", "participat*",
        "interperson*", "isolat*", "partner*", "family",
      ], example: "Lonely readers were counted."),
    Cue(
      .outcome, "speech",
      [
        "speech", "swallowing", "slurred",
      ], example: "Speech was clearer."),
    Cue(
      .outcomeSource, "speech",
      [
        "speech", "speak*", "swallow*", "dysphag*", "dysarthr*", "voice", "communicat*",
        "language", "slur*", "aphas*", "verbal", "ingest*",
      ], example: "Dysarthria was rated."),
    Cue(
      .outcome, "independence",
      [
        "independence", "live alone", "wheelchair", "nursing home", "care home",
        "look after themselves", "help at home", "dress themselves",
      ], example: "Fewer needed a wheelchair."),
    Cue(
      .outcomeSource, "independence",
      [
        "independen*", "wheelchair*", "nursing home*", "care home*", "self care", "selfcare",
        "ambulat*", "edss", "disab*", "assist*", "function*", "adl", "daily", "mobil*",
        "institution*", "walking aid*",
      ], example: "Assistance was rated."),
  ]
}
