import FactCheck

extension Summary {
  /// All sentences of a page but the teaser, in the order in which it is read.
  var shown: [Statement] {
    var all = [headline]
    all.reserveCapacity(
      1 + safety.count + found.count + matters.count + caution.count + stands.count + facts.count)
    all += safety
    all += found
    all += matters
    all += caution
    all += stands
    for fact in facts { all.append(fact.statement) }
    return all
  }

  /// `statements` without the names of their places, which most readers of them do not ask for and
  /// which take longer than all the rest.
  var sentences: [Statement] {
    var all = shown
    all.insert(teaser, at: 1)
    return all
  }
}
