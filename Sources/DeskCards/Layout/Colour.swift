import Foundation

/// An sRGB colour.
public struct Colour: Hashable, Sendable {
  /// From 0 to 1.
  public let red: Double
  public let green: Double
  public let blue: Double

  public init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#RRGGBB`; nil for anything else.
  public init?(hexadecimal text: String) {
    let digits = text.dropFirst()
    // Int would take a sign for a digit.
    guard text.hasPrefix("#"), digits.count == 6,
      digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
      let value = Int(digits, radix: 16)
    else { return nil }
    self.init(
      red: Double(value >> 16 & 0xFF) / 255, green: Double(value >> 8 & 0xFF) / 255,
      blue: Double(value & 0xFF) / 255)
  }

  /// `#rrggbb`.
  public var hexadecimal: String {
    let channels = [red, green, blue].map { Int(($0 * 255).rounded()) }
    return channels.reduce("#") { $0 + ($1 < 16 ? "0" : "") + String($1, radix: 16) }
  }

  /// The contrast ratio with another colour, from 1 to 21 (WCAG 2.2, "contrast ratio").
  public func contrast(with other: Colour) -> Double {
    let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)
  }

  /// The colour thinned with white; 0 leaves it, 1 is white.
  public func tinted(_ amount: Double) -> Colour {
    Colour(
      red: red + (1 - red) * amount, green: green + (1 - green) * amount, blue: blue + (1 - blue) * amount)
  }

  /// The grey of the same luminance, which keeps every contrast as it is.
  var grey: Colour {
    let linear = luminance
    let channel = linear <= 0.0031308 ? linear * 12.92 : 1.055 * pow(linear, 1 / 2.4) - 0.055
    return Colour(red: channel, green: channel, blue: channel)
  }

  /// WCAG 2.2, "relative luminance".
  private var luminance: Double {
    func linear(_ channel: Double) -> Double {
      channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}

/// The palette of the cards, apart from the rights' own colours.
public enum Palette {
  public static let paper = Colour(red: 1, green: 1, blue: 1)
  public static let ink = Colour(red: 0.09, green: 0.10, blue: 0.12)
  /// For what is read second: the words that forms share, the footer.
  public static let quiet = Colour(red: 0.34, green: 0.36, blue: 0.39)
  public static let rule = Colour(red: 0.80, green: 0.81, blue: 0.83)
  /// For what not to say.
  public static let avoid = Colour(red: 0.64, green: 0.10, blue: 0.10)
  public static let mark = Colour(red: 0, green: 0, blue: 0)
}
