import PhraseModel

/// Collects a text scalar by scalar together with where in its file each one stands.
struct PlacedText {
  private(set) var scalars: [Unicode.Scalar] = []
  /// 1-based; columns count Unicode scalars. Two short numbers, since a hostile file may be one long text.
  private var places: [(line: Int32, column: Int32)] = []

  var string: String { String(String.UnicodeScalarView(scalars)) }

  var isEmpty: Bool { scalars.isEmpty }

  mutating func append(_ scalar: Unicode.Scalar, line: Int, column: Int) {
    scalars.append(scalar)
    places.append((Int32(clamping: line), Int32(clamping: column)))
  }

  mutating func remove(at offset: Int) {
    scalars.remove(at: offset)
    places.remove(at: offset)
  }

  func sourceText(file: String) -> SourceText {
    var anchors: [SourceText.Anchor] = []
    for (offset, place) in places.enumerated() {
      let follows = offset > 0 && places[offset - 1] == (place.line, place.column - 1)
      if !follows {
        anchors.append(SourceText.Anchor(offset: offset, line: Int(place.line), column: Int(place.column)))
      }
    }
    return SourceText(string, file: file, anchors: anchors)
  }
}
