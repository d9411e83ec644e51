import Testing

@testable import Newsroom

@Suite struct ParallelMapTests {
  @Test(arguments: [1, 2, 3, 16], [0, 1, 2, 7, 1000])
  func keepsTheOrder(width: Int, count: Int) async {
    let inputs = Array(0..<count)
    let outputs = await ParallelMap.map(inputs, width: width) { value in
      // Unequal work, so that later parts are done before earlier ones.
      (0..<(count - value) * 20).reduce(0) { $0 &+ $1 } == -1 ? -1 : value * 2
    }
    #expect(outputs == inputs.map { $0 * 2 })
  }
}
