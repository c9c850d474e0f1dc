public import PhraseModel

/// Runs of whole numbers: which numbers a form goes with.
public enum NumberRuns {
  /// The first two runs in words, and … where there are more: `2–4, 22–24, …`.
  public static func label(_ runs: [ClosedRange<Int>]) -> String {
    let shown = runs.prefix(2).map { run in
      run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
    }
    return (shown + (runs.count > 2 ? ["…"] : [])).joined(separator: ", ")
  }

  /// The runs in rising order, neighbours joined.
  static func joined(_ runs: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    runs.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, run in
      if let last = joined.last, last.upperBound + 1 >= run.lowerBound {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, run.upperBound)
      } else {
        joined.append(run)
      }
    }
  }

  /// The numbers behind each condition on an argument that forms name. A number with a form of its own (`=0`)
  /// belongs to no category.
  public static func byCondition(
    of argument: Argument, in forms: [Form], category numbers: (PluralCategory) -> [ClosedRange<Int>]
  ) -> [String: [ClosedRange<Int>]] {
    let conditions = Set(forms.compactMap { $0.condition(argument.name) })
    let explicit = conditions.compactMap { $0.hasPrefix("=") ? Int($0.dropFirst()) : nil }
    var result: [String: [ClosedRange<Int>]] = [:]
    for condition in conditions {
      if condition.hasPrefix("=") {
        result[condition] = Int(condition.dropFirst()).map { [$0...$0] } ?? []
      } else if let category = PluralCategory(rawValue: condition) {
        result[condition] = explicit.reduce(numbers(category)) { removing($1, from: $0) }
      }
    }
    return result
  }

  private static func removing(_ number: Int, from runs: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    runs.flatMap { run -> [ClosedRange<Int>] in
      guard run.contains(number) else { return [run] }
      let below = run.lowerBound < number ? [run.lowerBound...(number - 1)] : []
      let above = number < run.upperBound ? [(number + 1)...run.upperBound] : []
      return below + above
    }
  }
}
