/// The names that we write into XLIFF and read back.
enum XLIFFNames {
  /// XLIFF 2.0 and 2.1 share it.
  static let core = "urn:oasis:names:tc:xliff:document:2.0"
  /// Ours, for what XLIFF has no place for: the fingerprint of the exported text.
  static let own = "urn:phrasebook:exchange:1"
  static let exported = "exported"
  /// The category of the note that holds the source text that a translation was made from.
  static let previousSource = "previous-source"
  /// The prefix of our sub-states; `phrasebook:outdated` marks a translation whose source has changed.
  static let prefix = "phrasebook"
  static let outdated = "outdated"
}
