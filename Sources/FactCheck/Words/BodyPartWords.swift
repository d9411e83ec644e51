/// Organs and diseases, plain and medical: a text may not name one its source does not speak of.
extension CueTable {
  static let bodyParts: [Cue] = [
    Cue(
      .organ, "heart",
      [
        "heart", "hearts", "cardi*", "myocard*", "heartbeat", "atrial", "ventric*", "coronary",
        "bradycard*", "tachycard*", "pulse", "arrhythm*", "echocardi*", "qt*", "ecg",
      ], example: "The heart beats."),
    Cue(
      .organ, "liver", ["liver", "hepat*", "transaminase*", "alt", "bilirubin", "cirrho*"],
      example: "The liver was large."),
    Cue(
      .organ, "kidney",
      ["kidney*", "renal", "nephr*", "glomerul*", "dialys*", "creatinine", "urin*"],
      example: "The kidneys were small."),
    Cue(
      .organ, "lung",
      [
        "lung*", "pulmon*", "respirat*", "airway*", "bronch*", "pneumon*", "breath*", "asthma",
        "copd", "ventilat*", "sars*", "covid*",
      ], example: "The lungs were clear."),
    Cue(
      .organ, "gut",
      [
        "gut", "intestin*", "bowel*", "gastro*", "gastric", "coli*", "colon*", "microbio*",
        "faecal", "fecal", "stool*", "constipat*", "stomach", "diarr*", "crohn*", "ileum",
        "enteri*",
        "entero*",
        "digest*", "ibd",
      ], example: "The gut was calm."),
    Cue(
      .organ, "bladder",
      [
        "bladder", "urin*", "detrusor", "incontinen*", "urolog*", "micturit*", "void*", "cystitis",
        "luts", "lower urinary",
      ], example: "The bladder was full."),
    Cue(
      .organ, "skin",
      [
        "skin", "dermat*", "cutaneous", "rash*", "psoria*", "lichen*", "epiderm*", "eczema",
        "subcutan*", "melanom*", "itch*", "prurit*", "sun", "uv*", "keratin*", "tattoo*",
        "pemphig*", "hair*", "acne", "urticari*", "wound*",
      ], example: "The skin was red."),
    Cue(
      .organ, "bone",
      [
        "bone", "bones", "osteo*", "skelet*", "fractur*", "marrow", "vertebra*", "spine", "dxa",
        "hip", "joint*",
      ], example: "The bone was thin."),
    Cue(
      .organ, "thyroid", ["thyroid*", "hypothyroid*", "hyperthyroid*", "graves*"],
      example: "The thyroid was large."),
    Cue(
      .organ, "pancreas", ["pancrea*", "insulin", "diabet*", "islet*"],
      example: "The pancreas was calm."),
    Cue(
      .disease, "cancer",
      [
        "cancer*", "tumour*", "tumor*", "malignan*", "carcino*", "leukaemi*", "leukemi*",
        "lymphoma*", "glioma*", "glioblast*", "neoplas*", "oncolog*", "melanom*", "sarcom*",
        "myeloma", "metast*", "adenom*",
      ], example: "Cancer was rare."),
    Cue(
      .disease, "diabetes",
      [
        "diabet*", "insulin*", "t1d", "t2d", "t2dm", "glycaem*", "glycem*", "glucose*", "hba1c",
        "metabolic", "prediabet*",
      ], example: "Diabetes was rare."),
    Cue(
      .disease, "Alzheimer's disease",
      ["alzheimer*", "dement*", "ad", "amyloid*", "neurodegenerat*", "tau"],
      example: "Dementia was rare."),
    Cue(
      .disease, "Parkinson's disease",
      ["parkinson*", "pd", "neurodegenerat*", "synuclein*", "dopamin*"],
      example: "Parkinson's disease was rare."),
    Cue(.disease, "asthma", ["asthma*", "allerg*"], example: "Asthma was rare."),
    Cue(
      .disease, "stroke",
      [
        "stroke*", "ischaem*", "ischem*", "cerebrovasc*", "thromb*", "haemorrhag*", "hemorrhag*",
        "infarct*", "vascular", "tia",
      ], example: "Strokes were rare."),
    Cue(
      .disease, "epilepsy",
      ["epilep*", "seizure*", "convuls*", "anticonvuls*", "status epilepticus"],
      example: "Epilepsy was rare."),
    Cue(.disease, "lupus", ["lupus", "sle", "lupic"], example: "Lupus was rare."),
    Cue(
      .disease, "arthritis", ["arthrit*", "rheumat*", "ra", "osteoarthr*", "spondyl*", "joint*"],
      example: "Arthritis was rare."),
    Cue(
      .disease, "HIV", ["hiv", "aids", "antiretrovir*", "immunodefic*"], example: "HIV was rare."),
    Cue(
      .disease, "COVID-19", ["covid*", "coronavirus*", "sars*", "pandemic*", "2019 ncov"],
      example: "COVID-19 was rare."),
    Cue(
      .disease, "tuberculosis", ["tubercul*", "tb", "mycobacter*", "bcg", "igra"],
      example: "Tuberculosis was rare."),
    Cue(
      .disease, "ALS", ["als", "amyotroph*", "motor neuron*", "motor neurone"],
      example: "ALS was rare."),
    Cue(.disease, "migraine", ["migrain*", "headache*"], example: "Migraine was rare."),
    Cue(
      .disease, "schizophrenia", ["schizophren*", "psychosis", "psychot*"],
      example: "Schizophrenia was rare."),
    Cue(.disease, "measles", ["measles", "mmr", "rubeola"], example: "Measles was rare."),
    Cue(
      .disease, "Epstein-Barr virus",
      ["epstein*", "ebv", "ebna*", "mononucleosis", "glandular fever", "herpes*"],
      example: "Epstein-Barr virus was common."),
    Cue(.disease, "psoriasis", ["psoria*"], example: "Psoriasis was rare."),
    Cue(
      .disease, "hepatitis", ["hepatit*", "hbv", "hcv", "hepat*"], example: "Hepatitis was rare."),
    Cue(.disease, "influenza", ["influenza", "flu", "h1n1"], example: "Influenza was rare."),
    Cue(
      .disease, "heart attack",
      [
        "heart attack*", "myocardial infarct*", "cardiovasc*", "coronary*", "cardiac",
        "acute coronary",
      ], example: "Heart attacks were rare."),
    Cue(
      .disease, "osteoporosis", ["osteopor*", "osteopen*", "bone*", "fractur*"],
      example: "Osteoporosis was rare."),
  ]
}
