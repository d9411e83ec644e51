/// The facets of every shown study, as small numbers in one run.
struct FacetTable: Sendable {
  /// One value of one facet.
  struct Name: Sendable, Hashable {
    var facet: SearchFacet
    var value: String
  }

  /// By number of the study.
  private var isShown: [Bool]
  /// Where each study's values begin in `codes`, with one more for the end.
  private var starts: [Int32] = [0]
  /// Places in `names`.
  private var codes: [UInt16] = []
  private(set) var names: [Name] = []
  private var codeOf: [Name: UInt16] = [:]

  init(count: Int) {
    isShown = Array(repeating: false, count: count)
    starts.reserveCapacity(count + 1)
  }

  /// Studies come in the order of their numbers.
  mutating func append(_ number: Int, _ values: [(SearchFacet, String)]) {
    while starts.count <= number { starts.append(Int32(codes.count)) }
    isShown[number] = true
    for (facet, value) in values {
      let name = Name(facet: facet, value: value)
      if let code = codeOf[name] {
        codes.append(code)
      } else if names.count < UInt16.max {
        codeOf[name] = UInt16(names.count)
        codes.append(UInt16(names.count))
        names.append(name)
      }
    }
    starts.append(Int32(codes.count))
  }

  /// After the last study.
  mutating func close() {
    while starts.count <= isShown.count { starts.append(Int32(codes.count)) }
  }

  func shows(_ number: Int) -> Bool { number < isShown.count && isShown[number] }

  func codes(of number: Int) -> ArraySlice<UInt16> {
    codes[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// The code that a study must have, for each facet that is narrowed. A value that no study has
  /// gets one that none has.
  func wanted(_ narrowed: [SearchFacet: String]) -> [(facet: SearchFacet, code: UInt16)] {
    narrowed.map { ($0.key, codeOf[Name(facet: $0.key, value: $0.value)] ?? .max) }
  }

  /// Whether a shown study is among those wanted.
  func holds(_ number: Int, _ wanted: [(facet: SearchFacet, code: UInt16)]) -> Bool {
    guard shows(number) else { return false }
    let own = codes(of: number)
    return wanted.allSatisfy { own.contains($0.code) }
  }
}
