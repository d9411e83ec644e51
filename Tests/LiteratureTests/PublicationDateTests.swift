import Testing

@testable import Literature

struct PublicationDateTests {
  @Test(arguments: [
    ("2021", "2021"), ("2021-3", "2021-03"), ("2021-03-05", "2021-03-05"),
    ("2020/02/29", "2020-02-29"), ("2021-03-05T10:00:00Z", "2021-03-05"), ("1998-12", "1998-12"),
  ])
  func `a possible date is read with its precision`(text: String, written: String) {
    #expect(PublicationDate(text)?.description == written)
  }

  @Test(arguments: [
    "", "-", "2021-", "2021-00", "2021-02-29", "12021", "99", "21-03-05", "2021-1-1-1",
  ])
  func `an impossible date is none`(text: String) {
    #expect(PublicationDate(text) == nil)
  }

  @Test func `dates are in order, the less precise first`() {
    let dates = ["2021", "2021-01", "2021-01-31", "2021-02", "2022"].compactMap(
      PublicationDate.init)
    #expect(dates.shuffled().sorted() == dates)
    #expect(dates.count == 5)
  }

  @Test(arguments: [
    ("1998 Dec-1999 Jan", "1998-12"), ("2000 Spring", "2000"), ("1976-1977 Winter", "1976"),
    ("2015 Oct-Dec", "2015-10"), ("2000 Dec 15-31", "2000-12-15"), ("Winter 2003", "2003"),
    ("2019 Jan - Feb", "2019-01"), ("1st Quart 1998", "1998"), ("2004 September", "2004-09"),
    ("2001-2002", "2001"),
  ])
  func `the year hides in MedlineDate`(text: String, written: String) {
    #expect(PubMedDate.read(text)?.description == written)
  }

  @Test func `MedlineDate without a year is none`() {
    #expect(PubMedDate.read("Spring") == nil)
    #expect(PubMedDate.read("123456") == nil)
  }
}
