import Foundation
import Wire

/// Why a model gave no answer of use, told to a person. The page is then written without it.
package enum ModelError: Error, Sendable, Equatable {
  case noAnswer(WireError)
  /// The service says no; `detail` is its own words, shortened.
  case refused(host: String, status: Int, detail: String, retryAfter: Duration?)
  case quotaSpent(host: String)
  /// The answer stops in the middle.
  case cutOff
  /// The model would not do it.
  case declined
  /// Not the JSON that was asked for.
  case unusable(String)
  /// The run may spend no more.
  case budgetSpent

  package var message: String {
    switch self {
    case .noAnswer(let error): error.message
    case .refused(let host, 401, _, _), .refused(let host, 403, _, _):
      "\(host) does not take the key."
    case .refused(let host, let status, let detail, _):
      "\(host) answered with status \(status)" + (detail.isEmpty ? "." : ": \(detail)")
    case .quotaSpent(let host): "The quota at \(host) is spent."
    case .cutOff: "The model's answer stops in the middle."
    case .declined: "The model would not answer."
    case .unusable(let what): "The model's answer is of no use: \(what)."
    case .budgetSpent: "The budget of this run is spent."
    }
  }

  package var mend: String {
    switch self {
    case .noAnswer(.unreachable): "Start the model's server, or correct url in model.yml."
    case .noAnswer(.tooSlow): "Raise wait in model.yml, or take a smaller model."
    case .noAnswer: "Check url in model.yml."
    case .refused(_, 401, _, _), .refused(_, 403, _, _):
      "Check MYELIN_MODEL_KEY, or key_file in model.yml."
    case .refused(_, 404, _, _): "Check url and model in model.yml."
    case .refused: "Check model.yml; the next run asks again."
    case .quotaSpent: "Fill it up, or leave --writer model out."
    case .cutOff: "Raise max_tokens in model.yml."
    case .declined, .unusable: "A larger model may do better."
    case .budgetSpent: "Raise budget in model.yml; the next run goes on where this one stopped."
    }
  }

  /// Whether the same question may get an answer a little later: on 408, 409, 429, 5xx and lost
  /// connections. A model that was too slow once would be so again.
  package var isPassing: Bool {
    switch self {
    case .noAnswer(.unreachable): true
    case .refused(_, let status, _, _): [408, 409, 429].contains(status) || status >= 500
    default: false
    }
  }

  /// Whether the next study would fail in the same way, so that asking on is of no use.
  package var endsAsking: Bool {
    switch self {
    case .quotaSpent, .budgetSpent, .noAnswer(.cancelled): true
    case .refused(_, let status, _, _): [401, 402, 403, 404].contains(status)
    default: false
    }
  }

  /// Whether the model was not heard at all: then a later run may ask again.
  package var isSilence: Bool {
    switch self {
    case .noAnswer, .refused, .quotaSpent, .budgetSpent: true
    case .cutOff, .declined, .unusable: false
    }
  }
}

extension ModelError: LocalizedError, CustomStringConvertible {
  package var description: String { "\(message) \(mend)" }
  package var errorDescription: String? { description }
}
