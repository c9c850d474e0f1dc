public import PhraseModel

/// Values that the book gives to show phrases with.
public enum SampleValues {
  /// What a sample should have been, or nil where it fits its argument.
  public static func whatIsExpected(insteadOf sample: String, of argument: Argument) -> String? {
    do throws(InflectionError) {
      _ = try ValueSource.icuValue(sample, for: argument)
    } catch {
      if case .invalidValue(_, _, let expected) = error { return expected }
      return nil
    }
    guard case .number(let range) = argument.type, Int(sample).map({ range.contains($0) }) != true else { return nil }
    return "a whole number from \(range.lowerBound) to \(range.upperBound)"
  }

  /// A sample as ICU takes it; nil where it does not fit its argument.
  public static func value(of sample: String, for argument: Argument) -> MessageFormat.Value? {
    try? ValueSource.icuValue(sample, for: argument)
  }
}
