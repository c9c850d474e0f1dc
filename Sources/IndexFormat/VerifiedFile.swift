internal import CSQLite

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// How SQLite reads an index: page by page, each of which must be what was written.
///
/// This is a virtual file system of SQLite's (https://www.sqlite.org/vfs.html) that only reads. The last eight bytes of a page, which SQLite
/// leaves alone (https://www.sqlite.org/fileformat.html, section 1.3.4), are the checksum of the rest: whatever a disk or a copy did to an index,
/// a look-up says that it is damaged rather than answer wrongly. Nothing but a regular file is opened, so that none blocks.
enum VerifiedFile {
  static let name = "phrasebook-index"
  /// `SQLITE_IOERR_DATA`: a page whose checksum is another one.
  static let mismatch: Int32 = SQLITE_IOERR | 32 << 8

  /// What `sqlite3_file` begins with, then ours.
  private struct File {
    var methods: UnsafePointer<sqlite3_io_methods>?
    var descriptor: Int32 = -1
    var header: IndexHeader?
    var size: Int64 = 0
  }

  /// The header of an open database's file.
  static func header(of database: OpaquePointer) -> IndexHeader? {
    var pointer: UnsafeMutablePointer<sqlite3_file>?
    guard sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &pointer) == SQLITE_OK, let pointer else {
      return nil
    }
    return file(pointer).pointee.header
  }

  /// SQLite's result code for making the file system known; done once.
  static let registration: Int32 = {
    let methods = UnsafeMutablePointer<sqlite3_io_methods>.allocate(capacity: 1)
    methods.initialize(to: Self.methods)
    let system = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    system.initialize(to: Self.system(methods))
    // SQLite keeps both for as long as the program runs.
    return sqlite3_vfs_register(system, 0)
  }()

  /// Opens a file under a number of its own: where a program was started without standard streams, the index would become one, and be
  /// read as what somebody typed.
  private static func open(_ path: UnsafePointer<CChar>) -> Int32 {
    let descriptor = systemOpen(path)
    guard (0...STDERR_FILENO).contains(descriptor) else { return descriptor }
    defer { close(descriptor) }
    return fcntl(descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
  }

  private static func file(_ pointer: UnsafeMutablePointer<sqlite3_file>) -> UnsafeMutablePointer<File> {
    UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: File.self)
  }

  private static func system(_ methods: UnsafePointer<sqlite3_io_methods>) -> sqlite3_vfs {
    var system = sqlite3_vfs()
    system.iVersion = 1
    system.szOsFile = Int32(MemoryLayout<File>.size)
    system.mxPathname = 4096
    system.pAppData = UnsafeMutableRawPointer(mutating: methods)
    system.zName = UnsafePointer(strdup(name))
    system.xOpen = { system, path, pointer, _, outFlags in
      guard let pointer, let methods = system?.pointee.pAppData else { return SQLITE_CANTOPEN }
      let file = VerifiedFile.file(pointer)
      file.initialize(to: File())
      // SQLite asks for a file without a name where it wants one to sort in; an index needs none.
      guard let path else { return SQLITE_CANTOPEN }
      let descriptor = VerifiedFile.open(path)
      guard descriptor >= 0 else { return SQLITE_CANTOPEN }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        return SQLITE_NOTADB
      }
      file.pointee = File(
        methods: UnsafePointer(methods.assumingMemoryBound(to: sqlite3_io_methods.self)), descriptor: descriptor,
        header: IndexHeader(descriptor: descriptor, size: Int64(status.st_size)), size: Int64(status.st_size))
      outFlags?.pointee = SQLITE_OPEN_READONLY
      return SQLITE_OK
    }
    system.xDelete = { _, _, _ in SQLITE_OK }
    system.xAccess = { _, _, _, answer in
      answer?.pointee = 0
      return SQLITE_OK
    }
    system.xFullPathname = { _, path, length, full in
      guard let path, let full, strlen(path) < Int(length) else { return SQLITE_CANTOPEN }
      strcpy(full, path)
      return SQLITE_OK
    }
    system.xRandomness = { _, _, _ in 0 }
    system.xSleep = { _, _ in 0 }
    system.xCurrentTime = { _, time in
      time?.pointee = 0
      return SQLITE_OK
    }
    system.xGetLastError = { _, _, _ in 0 }
    return system
  }

  private static var methods: sqlite3_io_methods {
    var methods = sqlite3_io_methods()
    methods.iVersion = 1
    methods.xClose = { pointer in
      if let pointer { close(VerifiedFile.file(pointer).pointee.descriptor) }
      return SQLITE_OK
    }
    methods.xRead = { pointer, buffer, count, offset in
      guard let pointer, let buffer else { return SQLITE_IOERR }
      return VerifiedFile.read(VerifiedFile.file(pointer).pointee, buffer, Int(count), offset)
    }
    methods.xWrite = { _, _, _, _ in SQLITE_READONLY }
    methods.xTruncate = { _, _ in SQLITE_READONLY }
    methods.xSync = { _, _ in SQLITE_OK }
    methods.xFileSize = { pointer, size in
      if let pointer { size?.pointee = VerifiedFile.file(pointer).pointee.size }
      return SQLITE_OK
    }
    methods.xLock = { _, _ in SQLITE_OK }
    methods.xUnlock = { _, _ in SQLITE_OK }
    methods.xCheckReservedLock = { _, answer in
      answer?.pointee = 0
      return SQLITE_OK
    }
    methods.xFileControl = { _, _, _ in SQLITE_NOTFOUND }
    methods.xSectorSize = { _ in 4096 }
    // An index is replaced as a whole, never written to: SQLite then looks for no locks and no journal.
    methods.xDeviceCharacteristics = { _ in SQLITE_IOCAP_IMMUTABLE }
    return methods
  }

  private static func read(_ file: File, _ buffer: UnsafeMutableRawPointer, _ count: Int, _ offset: Int64) -> Int32 {
    var done = 0
    while done < count {
      let got = pread(file.descriptor, buffer + done, count - done, off_t(offset) + off_t(done))
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { return SQLITE_IOERR | 1 << 8 }
      if got == 0 {
        memset(buffer + done, 0, count - done)
        return SQLITE_IOERR | 2 << 8
      }
      done += got
    }
    // The header alone is read first.
    guard count == file.header?.pageSize else { return SQLITE_OK }
    return PageChecksum.isRight(UnsafeRawBufferPointer(start: buffer, count: count), at: offset) ? SQLITE_OK : mismatch
  }
}

private func systemOpen(_ path: UnsafePointer<CChar>) -> Int32 { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
