internal import IndexFormat

/// Folds what is typed with the table that the index carries.
final class Folder {
  private let select: Statement
  private var known: [Unicode.Scalar: String] = [:]

  init(_ database: Database) throws(DatabaseError) {
    select = try database.statement("SELECT folded FROM folding WHERE scalar = ?")
  }

  func fold(_ text: String) throws(DatabaseError) -> String {
    var folded = ""
    for scalar in text.unicodeScalars { folded += try fold(scalar) }
    return folded
  }

  private func fold(_ scalar: Unicode.Scalar) throws(DatabaseError) -> String {
    if scalar.isASCII { return String(scalar).lowercased() }
    if let folded = known[scalar] { return folded }
    try select.bind(.integer(Int(scalar.value)))
    let folded = try select.step() ? select.text(0) : String(scalar)
    known[scalar] = folded
    return folded
  }
}
