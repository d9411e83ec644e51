import Foundation

/// Called by libFuzzer with each input it thinks of. `MYELIN_FUZZ` names what takes it.
///
/// https://llvm.org/docs/LibFuzzer.html
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  chosen(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

private let chosen: @Sendable ([UInt8]) -> Void = {
  let name = ProcessInfo.processInfo.environment["MYELIN_FUZZ"] ?? ""
  guard let taker = Takers.all[name] else {
    let names = Takers.all.keys.sorted().joined(separator: ", ")
    fatalError("Set MYELIN_FUZZ to one of: \(names)")
  }
  return taker
}()
