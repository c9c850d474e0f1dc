import PhraseModel

/// The findings there were at the last look, to tell which are new and which are gone.
struct KnownFindings {
  /// What makes two findings the same although the lines above them have changed.
  private struct Identity: Hashable {
    let rule: String
    let file: String
    let phrase: PhraseID?
    let message: String

    init(_ finding: Finding) {
      rule = finding.rule
      file = finding.location.file
      phrase = finding.phrase
      message = finding.message
    }
  }

  private(set) var all: [Finding] = []

  /// Takes over what a new look at some files found, and tells the difference.
  mutating func update(
    with findings: [Finding], inFiles isLookedAt: (_ file: String) -> Bool
  ) -> (new: [Finding], resolved: [Finding]) {
    let before = all.filter { isLookedAt($0.location.file) }
    all.removeAll { isLookedAt($0.location.file) }
    all += findings
    return (Self.surplus(of: findings, over: before), Self.surplus(of: before, over: findings))
  }

  /// Those findings that the others have no counterpart for. Two of the same kind count as two.
  private static func surplus(of findings: [Finding], over others: [Finding]) -> [Finding] {
    var counts: [Identity: Int] = [:]
    for finding in others { counts[Identity(finding), default: 0] += 1 }
    return findings.filter { finding in
      let identity = Identity(finding)
      guard let count = counts[identity], count > 0 else { return true }
      counts[identity] = count - 1
      return false
    }
  }
}
