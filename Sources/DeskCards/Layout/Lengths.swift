/// A length on paper.
public struct Millimetres: Hashable, Comparable, Sendable {
  public let value: Double

  public init(_ value: Double) {
    self.value = value
  }

  public init(_ points: Points) {
    value = points.value * 25.4 / 72
  }

  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
  public static func + (left: Self, right: Self) -> Self { Self(left.value + right.value) }
  public static func - (left: Self, right: Self) -> Self { Self(left.value - right.value) }
  public static func * (left: Self, factor: Double) -> Self { Self(left.value * factor) }
  public static func += (left: inout Self, right: Self) { left = left + right }
}

/// A type size or a length in PDF's unit: 1/72 inch.
public struct Points: Hashable, Comparable, Sendable {
  public let value: Double

  public init(_ value: Double) {
    self.value = value
  }

  public init(_ millimetres: Millimetres) {
    value = millimetres.value * 72 / 25.4
  }

  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension Double {
  /// Millimetres, written as a layout's own measures are: `6.mm`.
  var mm: Millimetres { Millimetres(self) }
  /// Points: `12.pt`.
  var pt: Points { Points(self) }
}

/// A width and a height.
public struct Size: Hashable, Sendable {
  public var width: Millimetres
  public var height: Millimetres

  public init(width: Millimetres, height: Millimetres) {
    self.width = width
    self.height = height
  }

  /// ISO 216.
  public static let a4Landscape = Size(width: 297.mm, height: 210.mm)
  /// ISO 216.
  public static let a6Landscape = Size(width: 148.mm, height: 105.mm)
  /// ISO 216.
  public static let a7Landscape = Size(width: 105.mm, height: 74.mm)
}

/// A rectangle; the origin is the top left corner, y grows downwards.
public struct Rectangle: Hashable, Sendable {
  public var x: Millimetres
  public var y: Millimetres
  public var width: Millimetres
  public var height: Millimetres

  public init(x: Millimetres, y: Millimetres, width: Millimetres, height: Millimetres) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  public var maxX: Millimetres { x + width }
  public var maxY: Millimetres { y + height }

  /// The rectangle seen in a mirror down the middle of something of that width.
  func mirrored(in total: Millimetres) -> Rectangle {
    Rectangle(x: total - maxX, y: y, width: width, height: height)
  }

  func moved(x: Millimetres, y: Millimetres) -> Rectangle {
    Rectangle(x: self.x + x, y: self.y + y, width: width, height: height)
  }
}
