import PhraseModel
import TestSupport
import Testing

/// Expects exactly one finding, of a rule, at the marked place.
func expectFinding(
  _ rule: String, in fixture: Fixture, hint: String? = nil, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let (findings, marked) = try fixture.check()
  #expect(findings.map(\.rule) == [rule], sourceLocation: sourceLocation)
  #expect(findings.first?.location == marked, sourceLocation: sourceLocation)
  if let hint {
    #expect(
      findings.first?.hint?.contains(hint) == true, "\(findings.first?.hint ?? "no hint")",
      sourceLocation: sourceLocation)
  }
}

/// Expects no finding at all.
func expectNothing(in fixture: Fixture, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
  #expect(try fixture.check().findings == [], sourceLocation: sourceLocation)
}
