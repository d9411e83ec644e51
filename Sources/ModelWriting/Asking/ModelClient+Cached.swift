import Foundation

extension ModelClient {
  /// This client behind a cache and within a budget.
  ///
  /// Only whole answers are kept, bad ones too: the same model asked the same would be as bad. A
  /// service that could not be reached, or cut its answer off, is asked again.
  ///
  /// - Parameter name: of the service and model, so that another model gets no other's answers.
  package func cached(
    in cache: AnswerCache, name: String, within purse: Purse
  ) -> ModelClient {
    let ask = ask
    return ModelClient { question throws(ModelError) in
      let key = Self.key(name, question)
      if let bytes = await cache.answer(key),
        let kept = try? JSONDecoder().decode(ModelAnswer.self, from: Data(bytes))
      {
        return kept
      }
      try await purse.reserve(question.mostTokens)
      do throws(ModelError) {
        let answer = try await ask(question)
        await purse.pay(answer.usage, reserved: question.mostTokens)
        if let bytes = try? Self.encoder.encode(answer) { await cache.keep(key, Array(bytes)) }
        return answer
      } catch {
        // What a failed question cost is not told; a refused one costs nothing.
        await purse.pay(ModelUsage(), reserved: question.mostTokens)
        if error.endsAsking { await purse.close(error) }
        throw error
      }
    }
  }

  private static func key(_ name: String, _ question: ModelQuestion) -> [UInt8] {
    Array(name.utf8) + [0] + (((try? encoder.encode(question)).map { Array($0) }) ?? [])
  }

  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
