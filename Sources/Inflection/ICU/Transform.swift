internal import CICU

/// Writes text otherwise, letter by letter: in another script, or as another language would spell its sounds
/// (`unicode/translit.h`).
///
/// Opening one takes ICU some 20 ms: keep it. Use it on one thread at a time.
public final class Transform {
  private let transform: OpaquePointer

  /// Opens one of ICU's own (https://icu.unicode.org/charts/transforms) or a chain of them: `Georgian-Latin; Latin-ASCII`.
  public init(_ identifier: String) throws(ICUError) {
    transform = try icu("open the transform \(identifier)") { icu_transform_open(identifier, &$0) }
  }

  /// Why rules make no transform.
  public struct RuleError: Error, Sendable {
    public let error: ICUError
    /// The line of the rules, from 1; 0 where ICU doesn't tell.
    public let line: Int
    /// In UTF-16 units from the start of the line.
    public let offset: Int
  }

  /// Opens rules of one's own (UTS #35, Part 2, section 10.3, "Transform Rules Syntax").
  public init(rules: String) throws(RuleError) {
    var line: Int32 = 0
    var offset: Int32 = 0
    do throws(ICUError) {
      transform = try icu("read transform rules") { icu_transform_open_rules(rules, &line, &offset, &$0) }
    } catch {
      throw RuleError(error: error, line: Int(line), offset: Int(offset))
    }
  }

  deinit { icu_transform_close(transform) }

  public func apply(_ text: String) -> String { take(icu_transform_apply(transform, text)) ?? text }
}
