internal import CICU
import Foundation

/// A message in ICU syntax, ready to be formatted (`unicode/msgfmt.h`).
///
/// Making one costs ten times what formatting does, so keep it. It is not synchronised: one thread at a time.
public final class MessageFormat {
  public enum Value: Hashable, Sendable {
    case text(String)
    /// A decimal number such as `1.5`.
    case number(String)
    /// Milliseconds since the start of 1970 in UTC.
    case date(Double)
  }

  private let message: OpaquePointer

  /// Opens a message.
  ///
  /// - Parameter locale: a BCP 47 tag, with a numbering system where one is wanted (`ar-u-nu-latn`).
  public init(_ pattern: String, locale: String) throws(ICUError) {
    message = try icu("read the message \(pattern)") { icu_message_open(locale, pattern, &$0) }
  }

  deinit { icu_message_close(message) }

  public func format(_ values: [String: Value]) throws(ICUError) -> String {
    var arguments: [icu_argument] = []
    var strings: [UnsafeMutablePointer<CChar>?] = []
    defer { strings.forEach { free($0) } }
    func copy(_ text: String) -> UnsafePointer<CChar>? {
      strings.append(strdup(text))
      return strings.last.flatMap { $0.map { UnsafePointer($0) } }
    }
    for (name, value) in values {
      var argument = icu_argument()
      argument.name = copy(name)
      switch value {
      case .text(let text):
        argument.kind = ICU_ARGUMENT_TEXT
        argument.text = copy(text)
      case .number(let number):
        argument.kind = ICU_ARGUMENT_NUMBER
        argument.text = copy(number)
      case .date(let milliseconds):
        argument.kind = ICU_ARGUMENT_DATE
        argument.date = milliseconds
      }
      arguments.append(argument)
    }
    let formatted = try icu("format a message") {
      icu_message_format(message, arguments, Int32(arguments.count), &$0)
    }
    return take(formatted) ?? ""
  }
}
