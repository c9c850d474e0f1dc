/// The syntax of a plural rule (UTS #35, Part 3, section 5.1.1, "Operands" and "Relations").
///
/// ICU reads rules leniently: it takes `n = 1 or`, which is then true of every number, and `n % 0 = 1`.
public enum PluralRuleSyntax {
  /// What is wrong with a rule, as the rest of a sentence that begins with it; nil where nothing is.
  public static func problem(in rule: String) -> String? {
    let conditions = rule.prefix { $0 != "@" }
    guard !conditions.contains(where: { $0 == ";" || $0 == ":" }) else { return "holds more than one rule" }
    var words = tokens(of: conditions)[...]
    guard !words.isEmpty else { return "is empty" }
    while true {
      if let problem = relation(&words) { return problem }
      guard let joint = words.popFirst() else { return nil }
      guard joint == "and" || joint == "or" else { return "has “\(joint)” where “and” or “or” would go on" }
    }
  }

  /// Reads one relation, such as `n % 10 = 2..4, 9`.
  private static func relation(_ words: inout ArraySlice<String>) -> String? {
    guard let operand = words.popFirst() else { return "ends where another condition would follow" }
    guard ["n", "i", "f", "t", "v", "w", "c", "e"].contains(operand) else {
      return "begins a condition with “\(operand)”, which is none of n, i, v, w, f, t"
    }
    if words.first == "%" {
      words.removeFirst()
      guard let divisor = words.popFirst(), let value = Int(divisor) else { return "has no number after %" }
      guard value > 0 else { return "divides by 0" }
    }
    guard let sign = words.popFirst(), sign == "=" || sign == "!=" else {
      return "has no = or != after \(operand)"
    }
    while true {
      guard let value = words.popFirst() else { return "has no number after \(sign)" }
      let bounds = value.split(separator: "..", omittingEmptySubsequences: false).map { Int($0) }
      guard bounds.count <= 2, bounds.allSatisfy({ $0 != nil }) else {
        return "has “\(value)” where a number or a range such as 2..4 would stand"
      }
      if bounds.count == 2, let lower = bounds[0], let upper = bounds[1], lower >= upper {
        return "has the range \(value), which does not rise"
      }
      guard words.first == "," else { return nil }
      words.removeFirst()
    }
  }

  private static func tokens(of text: Substring) -> [String] {
    text.matches(of: /[0-9.]+|[a-z]+|!=|[=%,]|[^\s]/).map { String($0.output) }
  }
}
