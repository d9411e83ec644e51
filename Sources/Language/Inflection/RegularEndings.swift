/// The regular endings of English, for words of which nothing was learnt.
enum RegularEndings {
  static func form(_ lemma: String, _ kind: InflectedKind) -> String {
    switch kind {
    case .base: lemma
    case .past, .participle: joined(lemma, "ed")
    case .gerund: gerund(lemma)
    case .thirdPerson, .plural: withS(lemma)
    case .comparative: joined(lemma, "er")
    case .superlative: joined(lemma, "est")
    }
  }

  static func lemma(_ form: String, _ kind: InflectedKind) -> String {
    switch kind {
    case .base: form
    case .past, .participle: without("ed", form)
    case .gerund: without("ing", form)
    case .thirdPerson, .plural: withoutS(form)
    case .comparative: without("er", form)
    case .superlative: without("est", form)
    }
  }

  private static func joined(_ lemma: String, _ ending: String) -> String {
    if lemma.hasSuffix("e") { return lemma + ending.dropFirst() }
    if endsInConsonantAndY(lemma) { return lemma.dropLast() + "i" + ending }
    return lemma + ending
  }

  private static func gerund(_ lemma: String) -> String {
    if lemma.hasSuffix("ie") { return lemma.dropLast(2) + "ying" }
    let keepsE = ["ee", "ye", "oe"].contains { lemma.hasSuffix($0) }
    return lemma.hasSuffix("e") && !keepsE && lemma.utf8.count > 2
      ? lemma.dropLast() + "ing" : lemma + "ing"
  }

  private static func withS(_ lemma: String) -> String {
    if lemma.hasSuffix("sis") { return lemma.dropLast(2) + "es" }
    if endsInConsonantAndY(lemma) { return lemma.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { lemma.hasSuffix($0) }
    return lemma + (hisses ? "es" : "s")
  }

  private static func withoutS(_ form: String) -> String {
    if form.hasSuffix("ies"), form.utf8.count > 4 { return form.dropLast(3) + "y" }
    let hisses = ["sses", "xes", "zzes", "ches", "shes"].contains { form.hasSuffix($0) }
    if hisses { return String(form.dropLast(2)) }
    let keepsS = ["ss", "us", "is"].contains { form.hasSuffix($0) }
    return form.hasSuffix("s") && !keepsS ? String(form.dropLast()) : form
  }

  private static func without(_ ending: String, _ form: String) -> String {
    guard form.hasSuffix(ending), form.utf8.count > ending.utf8.count + 1 else { return form }
    let stem = String(form.dropLast(ending.count))
    if ending != "ing", stem.hasSuffix("i") { return stem.dropLast() + "y" }
    let letters = Array(stem.utf8.suffix(3))
    guard letters.count > 1 else { return stem }
    let (last, before) = (letters[letters.count - 1], letters[letters.count - 2])
    if last == before, !"lsfz".utf8.contains(last), !isVowel(last) {
      return String(stem.dropLast())
    }
    // `relapsed`, `reduced`, `caused`, `involved`, `changed`: no English word ends in these.
    if "cvuz".utf8.contains(last) || stem.hasSuffix("ps") || stem.hasSuffix("ng") && ending == "ed"
    {
      return stem + "e"
    }
    // `rated`, `combined` against `treated`, `obtained`: one vowel, then one consonant.
    let isShort =
      !isVowel(last) && isVowel(before) && letters.count == 3 && !isVowel(letters[0])
      && !"wxy".utf8.contains(last)
    return isShort
      && ["at", "in", "ir", "iz", "is", "id", "ut", "od"].contains { stem.hasSuffix($0) }
      ? stem + "e" : stem
  }

  private static func endsInConsonantAndY(_ word: String) -> Bool {
    guard word.hasSuffix("y"), let before = word.utf8.dropLast().last else { return false }
    return !isVowel(before)
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
}
