/// Why a message cannot be read, and where.
public struct MessageSyntaxError: Error, Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    case unclosedBrace
    case unclosedQuote
    case strayClosingBrace
    case missingArgumentName
    case missingComma(after: String)
    case missingType
    case missingStyle(type: String)
    case missingBranches(type: String)
    case missingBranchMessage(selector: String)
    case badSelector(String)
    case badOffset
    case tooDeep(limit: Int)
    case tooLong(limit: Int)
  }

  public let problem: Problem
  /// In Unicode scalars from the start of the message.
  public let offset: Int

  public init(_ problem: Problem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}
