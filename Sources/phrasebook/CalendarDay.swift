import Foundation

/// Days as the ledger writes them: `2026-11-24`.
enum CalendarDay {
  /// The day by this machine's clock and time zone.
  static var today: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return String(format: "%04d-%02d-%02d", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday)
  }
}
