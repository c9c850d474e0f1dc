import PhraseModel

/// What a file says about itself, as XMP (ISO 16684-1).
struct MetadataPacket {
  let metadata: SheetPainter.Metadata
  /// The document's own first.
  let languages: [LocaleTag]
  /// Whether the file keeps to PDF/A-2u.
  let isArchivable: Bool

  var text: String {
    """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
          <dc:format>application/pdf</dc:format>
          <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(Self.escaped(metadata.title))</rdf:li></rdf:Alt></dc:title>
          <dc:language><rdf:Bag>\(languages.map { "<rdf:li>\($0)</rdf:li>" }.joined())</rdf:Bag></dc:language>
          <xmp:CreatorTool>\(Self.creator)</xmp:CreatorTool>
          <xmp:CreateDate>\(metadata.created)</xmp:CreateDate>
          <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
    \(isArchivable ? Self.archivable : "")  </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
  }

  static let creator = "phrasebook"

  /// PDF/A knows its own properties only; any other, here PDF/UA's, has to be described (ISO 19005-2, 6.6.2.3).
  private static let archivable = """
        <rdf:Description rdf:about=""
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
          <pdfaid:part>2</pdfaid:part>
          <pdfaid:conformance>U</pdfaid:conformance>
          <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>part</pdfaProperty:name>
              <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>The part of ISO 14289 that the file keeps to</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
          </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

    """

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }
}
