/// Where the index is looked for.
enum IndexLocation {
  private static let besideSources = "Output/phrases.sqlite"

  /// The index that the environment names, else the one that a build has made here, else the one installed
  /// with the program.
  ///
  /// Where there is none, the path of the build's, for the error to name.
  static func find() -> String {
    if let named = environmentVariable("PHRASEBOOK_INDEX") { return named }
    if isReadable(besideSources) { return besideSources }
    if let installed, isReadable(installed) { return installed }
    return besideSources
  }

  /// `PREFIX/share/phrasebook/phrases.sqlite`, for the program `PREFIX/bin/phrase`.
  private static var installed: String? {
    guard let program = programPath() else { return nil }
    let prefix = program.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
    return prefix + "/share/phrasebook/phrases.sqlite"
  }
}
