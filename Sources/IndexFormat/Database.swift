internal import CSQLite

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A failure that SQLite reports.
public struct DatabaseError: Error, Sendable, CustomStringConvertible {
  /// SQLite's extended result code (https://www.sqlite.org/rescode.html).
  public let code: Int32
  public let message: String

  public var description: String { message }

  /// Whether there is no such file.
  public var isMissing: Bool { code & 0xFF == SQLITE_CANTOPEN }

  /// Whether the file is no database at all.
  public var isForeign: Bool { code & 0xFF == SQLITE_NOTADB }

  /// A failure of the system, by its error number.
  init(systemError number: Int32) {
    code = SQLITE_IOERR
    message = String(cString: strerror(number))
  }

  init(code: Int32, message: String) {
    self.code = code
    self.message = code == VerifiedFile.mismatch ? "a part of it is not as it was written" : message
  }
}

/// An open SQLite database, closed when it goes.
///
/// Not synchronised: one thread at a time.
public final class Database {
  private let handle: OpaquePointer
  private var statements: [String: Statement] = [:]

  /// What the file says of itself; nil for one that was created, and for one that is no database.
  public let header: IndexHeader?

  /// Opens an index to read from, each page of which must be as it was sealed.
  ///
  /// - Throws: `DatabaseError` where there is no such file or it cannot be read.
  public init(reading path: String) throws(DatabaseError) {
    guard VerifiedFile.registration == SQLITE_OK else {
      throw DatabaseError(code: VerifiedFile.registration, message: "SQLite takes no file system")
    }
    // A relative path that begins like a URI is none.
    let path = path.hasPrefix("/") ? path : "./" + path
    handle = try Self.open(path, SQLITE_OPEN_READONLY, VerifiedFile.name)
    header = VerifiedFile.header(of: handle)
  }

  /// Creates a database, which must not exist, with room for a checksum in each page.
  public init(creating path: String) throws(DatabaseError) {
    handle = try Self.open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
    header = nil
    var reserved = Int32(PageChecksum.size)
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved)
  }

  /// Closes a database that was created and writes the checksums of its pages; nothing may be asked of it any more.
  public static func seal(_ path: String) throws(DatabaseError) {
    let database = try Database(existing: path)
    let pageSize = try database.integer("PRAGMA page_size")
    if let number = PageChecksum.seal(path, pageSize: pageSize) { throw DatabaseError(systemError: number) }
  }

  private init(existing path: String) throws(DatabaseError) {
    handle = try Self.open(path, SQLITE_OPEN_READONLY, nil)
    header = nil
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  private static func open(_ name: String, _ flags: Int32, _ system: String?) throws(DatabaseError) -> OpaquePointer {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(name, &handle, flags | SQLITE_OPEN_NOMUTEX, system)
    guard code == SQLITE_OK, let handle else {
      let message = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "no memory for SQLite"
      sqlite3_close_v2(handle)
      throw DatabaseError(code: code, message: message)
    }
    sqlite3_extended_result_codes(handle, 1)
    return handle
  }

  /// Runs statements that give no rows.
  public func execute(_ sql: String) throws(DatabaseError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code) }
  }

  /// A statement, prepared once for all uses of the same text; a use must end before the next begins.
  public func statement(_ sql: String) throws(DatabaseError) -> Statement {
    if let statement = statements[sql] { return statement }
    let statement = try prepare(sql)
    statements[sql] = statement
    return statement
  }

  private func prepare(_ sql: String) throws(DatabaseError) -> Statement {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard code == SQLITE_OK, let statement else { throw error(code) }
    return Statement(statement, error: { [unowned self] in self.error($0) })
  }

  /// The first column of a statement's first row, as a whole number.
  public func integer(_ sql: String) throws(DatabaseError) -> Int {
    let statement = try prepare(sql)
    return try statement.step() ? statement.integer(0) : 0
  }

  fileprivate func error(_ code: Int32) -> DatabaseError {
    DatabaseError(code: code, message: String(cString: sqlite3_errmsg(handle)))
  }
}

/// A prepared statement, finalised when it goes.
public final class Statement {
  /// A value to bind.
  public enum Value: Sendable {
    case integer(Int)
    case text(String)
    /// A text in UTF-8.
    case utf8([UInt8])
    case blob([UInt8])
    case null
  }

  fileprivate let handle: OpaquePointer
  /// What the database says of a result code; it outlives its statements.
  fileprivate let error: (Int32) -> DatabaseError

  fileprivate init(_ handle: OpaquePointer, error: @escaping (Int32) -> DatabaseError) {
    self.handle = handle
    self.error = error
  }

  deinit { sqlite3_finalize(handle) }

  /// Starts again with new values.
  public func bind(_ values: Value...) throws(DatabaseError) {
    sqlite3_reset(handle)
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
  }

  fileprivate func bind(_ value: Value, at column: Int32) throws(DatabaseError) {
    let code =
      switch value {
      case .integer(let number): sqlite3_bind_int64(handle, column, Int64(number))
      // SQLite copies the text: -1 is SQLITE_TRANSIENT.
      case .text(let text):
        sqlite3_bind_text(handle, column, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
      case .utf8(let bytes):
        bytes.withUnsafeBytes {
          sqlite3_bind_text(
            handle, column, $0.baseAddress?.assumingMemoryBound(to: CChar.self),
            Int32($0.count), unsafeBitCast(-1, to: sqlite3_destructor_type.self))
        }
      case .blob(let bytes):
        sqlite3_bind_blob(
          handle, column, bytes, Int32(bytes.count), unsafeBitCast(-1, to: sqlite3_destructor_type.self))
      case .null: sqlite3_bind_null(handle, column)
      }
    guard code == SQLITE_OK else { throw error(code) }
  }

  /// Moves to the next row; false where there is none.
  public func step() throws(DatabaseError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw error(code)
    }
  }

  /// Binds a row's values one by one, in order, and runs to the end; quicker than `run` for the millions of rows of a large index.
  public func insert(_ bind: (inout Row) throws(DatabaseError) -> Void) throws(DatabaseError) {
    sqlite3_reset(handle)
    var row = Row(statement: self)
    try bind(&row)
    while try step() {}
  }

  /// The values of a row in the making.
  public struct Row {
    fileprivate let statement: Statement
    private var column: Int32 = 0

    fileprivate init(statement: Statement) {
      self.statement = statement
    }

    public mutating func add(_ number: Int) throws(DatabaseError) {
      column += 1
      let code = sqlite3_bind_int64(statement.handle, column, Int64(number))
      guard code == SQLITE_OK else { throw statement.error(code) }
    }

    /// A text in UTF-8.
    public mutating func add(_ utf8: [UInt8]) throws(DatabaseError) {
      column += 1
      try statement.bind(.utf8(utf8), at: column)
    }

    public mutating func add(blob: [UInt8]) throws(DatabaseError) {
      column += 1
      try statement.bind(.blob(blob), at: column)
    }

    public mutating func add(_ text: String?) throws(DatabaseError) {
      column += 1
      try statement.bind(text.map { .text($0) } ?? .null, at: column)
    }
  }

  /// Binds, and runs to the end.
  public func run(_ values: Value...) throws(DatabaseError) {
    sqlite3_reset(handle)
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
    while try step() {}
  }

  public func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  public func text(_ column: Int32) -> String {
    sqlite3_column_text(handle, column).map { String(cString: $0) } ?? ""
  }

  public func blob(_ column: Int32) -> [UInt8] {
    guard let bytes = sqlite3_column_blob(handle, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(handle, column))))
  }

  /// The bytes of a text or a blob, as long as the row stands.
  public func withBytes<Result>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    // SQLite must be asked for the value before its length (https://www.sqlite.org/c3ref/column_blob.html).
    let start = sqlite3_column_blob(handle, column)
    return body(
      UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column))))
  }

  public func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }
}
