import Foundation

/// What is kept of the sources that are followed. Every method throws `ArchiveError`.
package protocol SourceBooks: Sendable {
  /// How things stand with every source ever followed, by name.
  func sourceStates() async throws -> [SourceState]
  func sourceState(_ name: String) async throws -> SourceState?
  /// Keeps what a source sent together with the place to go on from: both or neither.
  func receive(_ page: InboxPage?, _ state: SourceState) async throws
  /// The oldest page that was received and not read yet.
  func nextInboxPage() async throws -> InboxPage?
  /// Lays a page that cannot be read to its end where it does not come again.
  func setAside(_ page: InboxPage, _ state: SourceState) async throws
  /// Forgets a page that was read, and keeps what it gave: both or neither.
  func settle(_ page: InboxPage, _ state: SourceState) async throws
}
