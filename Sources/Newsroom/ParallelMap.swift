/// Runs a pure transformation over many values on all cores; results come in the order of the input.
enum ParallelMap {
  /// `width` tasks at once; 1 runs in place.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], width: Int, _ transform: @escaping @Sendable (Input) -> Output
  ) async -> [Output] {
    guard width > 1, inputs.count > 1 else { return inputs.map(transform) }
    // Chunks smaller than a fair share even out cheap and dear records.
    let size = max(1, inputs.count / (width * 4))
    let starts = Array(stride(from: 0, to: inputs.count, by: size))
    return await withTaskGroup(of: (Int, [Output]).self) { group in
      var parts = [[Output]](repeating: [], count: starts.count)
      var next = 0
      func addNext() {
        guard next < starts.count else { return }
        let index = next
        let chunk = Array(inputs[starts[index]..<min(starts[index] + size, inputs.count)])
        group.addTask { (index, chunk.map(transform)) }
        next += 1
      }
      for _ in 0..<width { addNext() }
      for await (index, part) in group {
        parts[index] = part
        addNext()
      }
      return parts.flatMap { $0 }
    }
  }

  /// The same for what waits on others: so many at once, one by one.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], atOnce width: Int, _ transform: @escaping @Sendable (Input) async -> Output
  ) async -> [Output] {
    await withTaskGroup(of: (Int, Output).self) { group in
      var outputs = [Output?](repeating: nil, count: inputs.count)
      var next = 0
      func addNext() {
        guard next < inputs.count else { return }
        let index = next
        group.addTask { (index, await transform(inputs[index])) }
        next += 1
      }
      for _ in 0..<max(1, width) { addNext() }
      for await (index, output) in group {
        outputs[index] = output
        addNext()
      }
      return outputs.compactMap(\.self)
    }
  }
}
