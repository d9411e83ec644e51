/// A time such as `30m`, `6h` or `1d`.
struct Interval {
  let duration: Duration

  init?(_ text: String) {
    let units: [Character: Int] = ["m": 60, "h": 3600, "d": 86_400]
    guard let unit = text.last.flatMap({ units[$0] }), let number = Int(text.dropLast()),
      number > 0, number <= 10_000
    else { return nil }
    duration = .seconds(number * unit)
  }
}
