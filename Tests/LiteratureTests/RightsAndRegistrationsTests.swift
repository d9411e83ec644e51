import Testing

@testable import Literature

struct RightsAndRegistrationsTests {
  @Test(arguments: [
    ("© 2021 Example. Open Access article under the terms of CC BY.", "CC BY"),
    ("licensed under CC-BY-NC-ND 4.0", "CC BY-NC-ND 4.0"),
    ("This is an open access article under the CC BY-NC-SA license.", "CC BY-NC-SA"),
    (
      "distributed under the Creative Commons Attribution-NonCommercial 4.0 License",
      "CC BY-NC 4.0"
    ),
    ("under a Creative Commons Attribution 4.0 International License", "CC BY 4.0"),
    (
      """
      published under the Creative Commons Attribution-NonDerivative-NonCommercial License, \
      permitting copying so long as credit is given (https://creativecommons.org/licenses/by-nc-nd/4.0/)
      """, "CC BY-NC-ND 4.0"
    ),
    ("under the terms of the CC BY NC ND 4.0 license.", "CC BY-NC-ND 4.0"),
    ("see http://creativecommons.org/licenses/by-nc/4.0/.", "CC BY-NC 4.0"),
    ("Creative Commons CC0 1.0 dedication", "CC0"),
    ("This work is in the public domain.", "public domain"),
  ])
  func `a licence is read with all its conditions`(text: String, licence: String) {
    #expect(Licence.named(in: text) == licence)
  }

  @Test(arguments: [
    "© 2021 Example Press. All rights reserved.", "The CC chemokine ligand 2 was low.",
    "This work is in the public domain in the USA; foreign copyrights may apply.",
    "This work is written by US Government employees and is in the public domain in the US.",
    "The data are not in the public domain.", "Creative commons of sleep.", "",
  ])
  func `no licence is ever guessed`(text: String) {
    #expect(Licence.named(in: text) == nil)
  }

  @Test(arguments: [
    ("Registered as NCT01234567.", ["NCT01234567"]),
    ("(ClinicalTrials.gov: NCT 01234567; ISRCTN12345678)", ["NCT01234567", "ISRCTN12345678"]),
    ("EudraCT number 2010-019469-26", ["EudraCT 2010-019469-26"]),
    ("EUCTR2010-019469-26-GB", ["EudraCT 2010-019469-26"]),
    (
      "ACTRN12612000000123 and ChiCTR-IOR-15006192 and ChiCTR2000012345",
      ["ACTRN12612000000123", "ChiCTR-IOR-15006192", "ChiCTR2000012345"]
    ),
    ("UMIN000012345, UMIN-CTR 000054321", ["UMIN000012345", "UMIN000054321"]),
    ("IRCT20190101012345N1.", ["IRCT20190101012345N1"]), ("DRKS00012345", ["DRKS00012345"]),
    ("xNCT01234567 NCT0123456 NCT012345678 NCT and 01234567", []),
    ("Nothing of 123456 here; EudraCT is a register of 2010-019469.", []),
  ])
  func `registrations are found in text`(text: String, found: [String]) {
    #expect(Registrations.found(in: text) == found)
  }
}
