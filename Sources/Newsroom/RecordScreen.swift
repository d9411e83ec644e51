import Condition
import Literature

/// Which records are read at all: those that name the condition, and those that may be notices about
/// others.
struct RecordScreen: Sendable {
  private let condition: ConditionScreen

  init(profile: ConditionProfile) {
    condition = ConditionScreen(profile: profile)
  }

  func passes(_ record: RawRecord) -> Bool {
    switch record.kind {
    // Study lines were chosen by whoever wrote them, and one that is damaged must be told of.
    case .deletion, .unreadable, .studyJSON: true
    default: condition.isNamed(in: record.bytes) || record.mayBeNotice
    }
  }
}
