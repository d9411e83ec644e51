import Foundation

/// Which model writes, where it is, and what it may cost: `model.yml`.
package struct ModelSettings: Sendable, Equatable {
  /// How the service is spoken to.
  package enum API: String, Sendable, CaseIterable {
    /// Chat completions as llama.cpp's server, Ollama, vLLM and most hosted services have them.
    case openai
    /// The Messages API.
    case anthropic
  }

  /// Bounds for one run; `nil` is none.
  package struct Budget: Sendable, Equatable {
    package var tokens: Int?
    package var money: Double?

    package init(tokens: Int? = nil, money: Double? = nil) {
      self.tokens = tokens
      self.money = money
    }
  }

  /// For a million tokens, in the publisher's currency.
  package struct Price: Sendable, Equatable {
    package var input: Double
    package var output: Double

    package init(input: Double = 0, output: Double = 0) {
      self.input = input
      self.output = output
    }

    package func of(_ usage: ModelUsage) -> Double {
      (Double(usage.input) * input + Double(usage.output) * output) / 1_000_000
    }
  }

  package var api: API
  package var url: URL
  package var model: String
  package var key: ModelKey?
  package var structure: Structure
  /// Studies written at once.
  package var concurrency: Int
  /// Seconds until an answer must be whole: slow local models need minutes.
  package var wait: Int
  /// The longest answer, in tokens.
  package var maxTokens: Int
  package var budget: Budget
  package var price: Price
  /// Asks the model once more whether each of its sentences is carried: it may reject, never approve.
  package var isJudged: Bool

  package init(
    api: API = .openai, url: URL, model: String, key: ModelKey? = nil,
    structure: Structure = .schema, concurrency: Int? = nil, wait: Int = 300,
    maxTokens: Int = 2_000, budget: Budget = Budget(), price: Price = Price(),
    isJudged: Bool = false
  ) {
    self.api = api
    self.url = url
    self.model = model
    self.key = key
    self.structure = structure
    self.concurrency = concurrency ?? (Self.isLoopback(url) ? 1 : 4)
    self.wait = wait
    self.maxTokens = maxTokens
    self.budget = budget
    self.price = price
    self.isJudged = isJudged
  }

  /// Service and model, as the cache and the version of a text know them; never the key.
  package var name: String { "\(api.rawValue) \(url.absoluteString) \(model)" }

  package static func isLoopback(_ url: URL) -> Bool {
    let host = url.host?.lowercased() ?? ""
    return host == "localhost" || host.hasSuffix(".localhost") || host.hasPrefix("127.")
      || host == "::1" || host == "[::1]"
  }
}
