internal import CICU
import Foundation

/// A failure that ICU reports.
public struct ICUError: Error, Sendable, CustomStringConvertible {
  /// ICU's name for it: `U_ILLEGAL_ARGUMENT_ERROR` (`unicode/utypes.h`).
  public let name: String
  /// What was being done.
  public let operation: String

  public var description: String { "ICU could not \(operation): \(name)" }
}

/// Calls ICU and turns a failing status into an error.
func icu<Value>(
  _ operation: @autoclosure () -> String, _ body: (inout icu_status) -> Value?
) throws(ICUError) -> Value {
  var status: icu_status = 0
  let value = body(&status)
  guard status <= 0, let value else {
    throw ICUError(
      name: status > 0 ? String(cString: icu_status_name(status)) : "U_MEMORY_ALLOCATION_ERROR",
      operation: operation())
  }
  return value
}

/// Takes over a text that ICU's shim has allocated.
func take(_ text: UnsafeMutablePointer<CChar>?) -> String? {
  guard let text else { return nil }
  defer { free(text) }
  return String(cString: text)
}
