import Foundation

/// Why a file could not be opened or written, in the system's own words: “Is a directory”, “No space left on device”.
///
/// Foundation wraps the system's error in sentences of its own, and sometimes in a number.
public func systemReason(_ error: any Error) -> String {
  var reason = error as NSError
  while reason.domain != NSPOSIXErrorDomain, let underlying = reason.userInfo[NSUnderlyingErrorKey] as? any Error {
    reason = underlying as NSError
  }
  guard reason.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
  return String(cString: strerror(Int32(truncatingIfNeeded: reason.code)))
}
