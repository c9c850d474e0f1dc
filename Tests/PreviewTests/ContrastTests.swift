import DeskCards
import Foundation
import Testing

@testable import Preview

/// Text can be read in the light, in the dark and on paper: at least 4.5 to 1 (WCAG 2.2, 1.4.3).
@Suite struct ContrastTests {
  private static let style = StyleSheet.text.description

  /// The colours that the style sheet names after some point of it, by name.
  private static func colours(after start: String) -> [String: Colour] {
    guard let from = style.range(of: start), let end = style[from.upperBound...].firstIndex(of: "}") else { return [:] }
    var colours: [String: Colour] = [:]
    for declaration in style[from.upperBound..<end].split(separator: ";") {
      let parts = declaration.split(separator: ":").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
      guard parts.count == 2, parts[0].hasPrefix("--") else { continue }
      let digits = parts[1].dropFirst()
      let long = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
      colours[String(parts[0].dropFirst(2))] = Colour(hexadecimal: "#" + long)
    }
    return colours
  }

  @Test(arguments: [":root {", "(prefers-color-scheme: dark) {\n  :root {", "@media print {\n  :root {"])
  func textIsReadableOnWhatItStandsOn(scheme: String) throws {
    let colours = Self.colours(after: scheme)
    #expect(colours.count == 12)
    let pairs = [
      ("ink", "ground"), ("ink", "paper"), ("ink", "chip"), ("quiet", "ground"), ("quiet", "paper"), ("quiet", "chip"),
      ("accent", "paper"), ("accent", "ground"), ("error", "paper"), ("error", "ground"), ("error", "error-ground"),
      ("quiet", "error-ground"), ("quiet", "warning-ground"), ("ink", "error-ground"), ("ink", "warning-ground"),
      ("warning", "warning-ground"), ("warning", "paper"), ("good", "chip"), ("paper", "ink"),
    ]
    for (text, ground) in pairs {
      let contrast = try #require(colours[text]).contrast(with: try #require(colours[ground]))
      #expect(contrast >= 4.5, "\(text) on \(ground): \(contrast)")
    }
  }
}
