/// A length on paper.
public struct Millimetres: Hashable, Comparable, Sendable {
  public let value: Double

  public init(_ value: Double) {
    self.value = value
  }

  public init(_ points: Points) {
    value = points.value * 25.4 / 72
  }

  public static let zero = Millimetres(0.0)

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
  public static func * (left: Self, factor: Double) -> Self { Self(left.value * factor) }
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

  /// The same, turned by a quarter.
  public var turned: Size { Size(width: height, height: width) }

  var shortSide: Millimetres { min(width, height) }

  func holds(_ other: Size) -> Bool {
    // A hundredth of a millimetre is rounding.
    other.width.value <= width.value + 0.01 && other.height.value <= height.value + 0.01
  }
}

/// A point; the origin is the top left corner, y grows downwards.
public struct Point: Hashable, Sendable {
  public var x: Millimetres
  public var y: Millimetres

  public init(x: Millimetres, y: Millimetres) {
    self.x = x
    self.y = y
  }

  func moved(x: Millimetres, y: Millimetres) -> Point { Point(x: self.x + x, y: self.y + y) }

  func mirrored(in total: Millimetres) -> Point { Point(x: total - x, y: y) }
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

  /// Larger on every side.
  func outset(_ distance: Millimetres) -> Rectangle {
    Rectangle(x: x - distance, y: y - distance, width: width + distance * 2, height: height + distance * 2)
  }

  func moved(x: Millimetres, y: Millimetres) -> Rectangle {
    Rectangle(x: self.x + x, y: self.y + y, width: width, height: height)
  }
}
