/// What a run may spend on a model, in tokens and in money, and what it spent.
///
/// A question is asked only when its longest answer still fits: with several at once, none may go
/// beyond the bound together.
package actor Purse {
  private let budget: ModelSettings.Budget
  private let price: ModelSettings.Price
  private var reserved = ModelUsage()
  /// Of answers that were not kept from an earlier run.
  package private(set) var spent = ModelUsage()
  /// Why nothing is asked any more: the next question would fail in the same way.
  private var end: ModelError?
  /// Questions asked of the service.
  package private(set) var questions = 0

  package init(budget: ModelSettings.Budget, price: ModelSettings.Price) {
    self.budget = budget
    self.price = price
  }

  func reserve(_ usage: ModelUsage) throws(ModelError) {
    if let end { throw end }
    let most = spent + reserved + usage
    if let tokens = budget.tokens, most.total > tokens { throw .budgetSpent }
    if let money = budget.money, price.of(most) > money { throw .budgetSpent }
    reserved = reserved + usage
    questions += 1
  }

  func pay(_ usage: ModelUsage, reserved part: ModelUsage) {
    reserved = ModelUsage(
      input: reserved.input - part.input, output: reserved.output - part.output)
    spent = spent + usage
  }

  /// Asks nothing more in this run. What was answered earlier is still given out.
  func close(_ error: ModelError) { end = end ?? error }

  /// In the currency of the prices.
  package var money: Double { price.of(spent) }
}
