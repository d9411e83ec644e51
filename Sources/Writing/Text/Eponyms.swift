/// Names of people and of families of germs that open the names of illnesses, tests and signs: they keep
/// their capital wherever they stand.
enum Eponyms {
  static func isOne(_ word: String) -> Bool {
    let plain = word.replacing("\u{2019}", with: "'")
    let bare = plain.hasSuffix("'s") ? String(plain.dropLast(2)) : plain
    return names.contains(bare) || bare.hasSuffix("s") && names.contains(String(bare.dropLast()))
  }

  private static let names: Set<String> = [
    "Parkinson", "Alzheimer", "Hashimoto", "Sjögren", "Sjogren", "Crohn", "Guillain", "Devic",
    "Epstein", "Friedreich", "Huntington", "Helicobacter", "Graves", "McDonald", "Hopkins", "Beck",
    "Hamilton", "Berg", "Barthel", "Likert", "Kurtzke", "Lhermitte", "Uhthoff", "Schwann",
    "Purkinje", "Wallerian", "Behçet", "Behcet", "Susac", "Balo", "Baló", "Marburg", "Creutzfeldt",
    "Leber", "Wilson", "Fabry", "Lambert", "Hodgkin", "Kaposi", "Ashworth",
    "Pittsburgh", "Montreal", "Brickner", "Prevotella", "Lactobacillus", "Clostridium", "Candida",
    "Staphylococcus", "Mycobacterium", "Theiler", "Lewy", "Raynaud", "Bayesian",
    "Cronbach", "Kaplan", "Spearman",
    "Pearson", "Bonferroni", "Epworth", "Caucasian", "Mendelian",
  ]
}
