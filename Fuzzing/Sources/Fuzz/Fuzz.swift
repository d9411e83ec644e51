import Foundation

/// Called by libFuzzer with each input it thinks of. `MYELIN_FUZZ` names what takes it.
///
/// https://llvm.org/docs/LibFuzzer.html
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  chosen(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// SwiftPM makes this the program's `main`, in the place of libFuzzer's own.
@_cdecl("Fuzz_main")
public func start(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> CInt {
  // What is read once is read now, so that it is not counted to the first input.
  chosen([])
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments, fuzz)
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ take: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

private let chosen: @Sendable ([UInt8]) -> Void = {
  let name = ProcessInfo.processInfo.environment["MYELIN_FUZZ"] ?? ""
  guard let taker = Takers.all[name] else {
    let names = Takers.all.keys.sorted().joined(separator: ", ")
    fatalError("Set MYELIN_FUZZ to one of: \(names)")
  }
  return taker
}()
