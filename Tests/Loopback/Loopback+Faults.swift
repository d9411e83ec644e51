import Synchronization

extension Loopback {
  /// A server whose questions go wrong by their number, from 0.
  package convenience init(
    fault: @escaping @Sendable (_ number: Int) -> Fault?,
    reply: @escaping @Sendable (Question) -> Reply
  ) throws {
    let asked = Mutex(0)
    try self.init { question in
      let number = asked.withLock { asked in
        defer { asked += 1 }
        return asked
      }
      let good = reply(question)
      return fault(number)?.spoil(good) ?? good
    }
  }
}
