/// Nouns that count people, and nouns that count something else beside them.
enum PeopleWords {
  static let people: WordSet = [
    "patients", "participants", "people", "persons", "individuals", "subjects", "adults",
    "children", "women", "men", "respondents", "volunteers", "pwms", "veterans", "adolescents",
    "patient", "participant", "person", "individual", "subject", "adult", "child", "woman",
    "females", "males", "mothers", "students", "caregivers", "carers", "partners", "girls", "boys",
    "neurologists", "physicians", "nurses", "professionals", "cases", "controls", "survivors",
    "users", "donors", "probands", "twins", "residents", "clients", "outpatients", "inpatients",
    "infants", "members", "employees", "completers", "beneficiaries",
    "enrollees", "babies", "neonates", "smokers", "snorers", "workers",
    "pharmacists", "therapists", "clinicians", "doctors", "gps", "hc", "hcs", "latinas", "latinos",
    "pts", "attendees", "recipients", "seniors", "sufferers", "consumers", "athletes", "teachers",
    "parents", "siblings", "relatives", "spouses", "informants", "newborns",
    "nonsmokers",
  ]
  /// Words that may stand between a count and the noun it counts.
  static let notPeople: WordSet = [
    "eyes", "eye", "samples", "lesions", "scans", "images", "centres", "centers", "sites",
    "hospitals", "clinics", "countries", "mice", "rats", "animals", "articles", "studies",
    "trials", "papers", "records", "relapses", "events", "visits", "years", "months", "weeks",
    "days", "hours", "minutes", "points", "items", "questions", "genes", "snps", "cells",
    "voxels", "regions", "sessions", "doses", "infusions", "cycles", "units", "specimens",
    "brains", "blocks", "measurements", "observations", "publications", "abstracts", "tests",
    "variants", "proteins", "mg", "ml", "mm", "kg", "year", "month", "week", "day", "publication",
    "nerves", "attacks", "groups", "group", "arms", "arm", "times", "domains", "factors", "deaths",
    "nodes", "thirds", "third", "fold", "quarters", "scale", "item",
    "interviews", "tweets", "procedures", "surveys", "questionnaires", "neurons",
    "patient-years", "person-years", "cores", "institutions", "lumbar", "posts", "responses",
    "datasets", "cohorts", "subcohorts", "subgroups", "subsets", "categories", "centre", "center",
    "registries", "registers", "databases", "cities", "phenotypes", "waves", "practices", "pages",
    "websites", "videos", "messages", "comments", "couples",
    "dyads", "pairs", "families", "pregnancies",
    "clusters",
    "schools", "villages", "wards", "pharmacies", "communities", "teeth", "knees", "limbs", "feet",
    "breasts", "tumors", "tumours", "cancers", "households", "applications", "transcripts", "steps",
    "comparisons", "reports", "diseases", "conditions", "grafts", "implants", "biopsies",
  ]
  static let singular: WordSet = [
    "patient", "participant", "person", "individual", "subject", "adult", "child", "woman", "man",
    "girl", "boy", "female", "male", "case",
  ]
}
