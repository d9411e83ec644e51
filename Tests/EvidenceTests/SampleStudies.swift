import Literature

/// The invented records of `Samples/`.
enum SampleStudies {
  static func all() -> [Study] {
    StudyReader.items(at: Reading.package + "/Samples").compactMap { item in
      if case .study(let study, _) = item { study } else { nil }
    }
  }
}
