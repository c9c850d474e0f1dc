/// How well look-up does on some judged queries.
struct RelevanceMetrics {
  /// Queries that must find something.
  let asked: Int
  let successAt1: Double
  let successAt5: Double
  /// Mean reciprocal rank of the first accepted line among ten.
  let reciprocalRank: Double
  /// Queries that ask for a form, and the share of which the top line is in it.
  let formsAsked: Int
  let rightFormAt1: Double
  /// Queries that must find nothing; the share that finds something all the same, and that does not even say that it is a guess.
  let nothingAsked: Int
  let falseHits: Double
  let unmarkedFalseHits: Double

  init(_ outcomes: [JudgedQuery.Outcome]) {
    let some = outcomes.filter { !$0.judged.expected.isEmpty }
    let nothing = outcomes.filter { $0.judged.expected.isEmpty }
    let inForm = some.filter { !$0.judged.form.isEmpty }
    func share(_ part: Int, _ whole: Int) -> Double { whole == 0 ? .nan : Double(part) / Double(whole) }
    asked = some.count
    successAt1 = share(some.count { $0.rank == 1 }, some.count)
    successAt5 = share(some.count { $0.rank ?? .max <= 5 }, some.count)
    reciprocalRank =
      some.isEmpty ? .nan : some.reduce(0) { $0 + ($1.rank.map { 1 / Double($0) } ?? 0) } / Double(some.count)
    formsAsked = inForm.count
    rightFormAt1 = share(inForm.count { $0.isInForm }, inForm.count)
    nothingAsked = nothing.count
    falseHits = share(nothing.count { $0.hasResults }, nothing.count)
    unmarkedFalseHits = share(nothing.count { $0.hasResults && !$0.isMarkedAsGuess }, nothing.count)
  }

  static let heading = "                         n    s@1    s@5 MRR@10   forms form@1  nothing  false unmarked"

  func row(_ name: String) -> String {
    func figure(_ value: Double) -> String {
      guard !value.isNaN else { return "     –" }
      let thousandths = Int((value * 1000).rounded())
      return " \(thousandths / 1000).\(String(1000 + thousandths % 1000).dropFirst()) "
    }
    func count(_ value: Int, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - String(value).count)) + String(value)
    }
    return name.padding(to: 20) + count(asked, 6) + figure(successAt1) + figure(successAt5) + figure(reciprocalRank)
      + count(formsAsked, 7) + figure(rightFormAt1) + count(nothingAsked, 9) + figure(falseHits)
      + figure(unmarkedFalseHits)
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
