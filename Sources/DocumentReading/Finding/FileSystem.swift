#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The few questions that are put to the file system.
enum FileSystem {
  /// What stands under a path.
  struct Status {
    enum Kind { case file, folder, other }

    let kind: Kind
    /// The size in bytes; zero for pipes.
    let size: Int
    /// When the content last changed, in nanoseconds since 1970.
    let modified: Int
    /// What tells the file from every other one, under whichever of its names.
    let identity: Identity
  }

  /// The device and the number of a file on it.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64
  }

  /// A failed call, with the system's own words.
  struct Failure: Error {
    let isMissing: Bool
    let reason: String

    init(_ number: Int32) {
      isMissing = number == ENOENT || number == ENOTDIR
      reason = Self.words(number)
    }

    private static func words(_ number: Int32) -> String {
      switch number {
      case EACCES, EPERM: "permission denied"
      case EISDIR: "it is a folder"
      case ELOOP: "its links lead in a circle"
      case ENAMETOOLONG: "its name is too long"
      case EMFILE, ENFILE: "too many files are open"
      default: String(cString: strerror(number))
      }
    }
  }

  /// What stands at `path`, at the end of its links.
  static func status(at path: String) throws(Failure) -> Status {
    var record = stat()
    guard stat(path, &record) == 0 else { throw Failure(errno) }
    return Status(record)
  }

  /// What a folder holds under one name.
  struct Entry {
    let name: String
    /// What stands at the end of its links; none of what the system cannot tell the kind of, such
    /// as a link to nowhere.
    let status: Status?
    /// Whether it is a link to a folder.
    let isLinkToFolder: Bool
  }

  /// The entries of the folder at `path`, but for those whose names start with a full stop.
  ///
  /// They are in the order of the bytes of all paths that start with them, that is, as if the names
  /// of folders ended in a slash.
  static func visibleEntries(in path: String) throws(Failure) -> [Entry] {
    guard let folder = opendir(path) else { throw Failure(errno) }
    defer { closedir(folder) }
    let descriptor = dirfd(folder)
    var entries: [(key: String, entry: Entry)] = []
    while let next = readdir(folder) {
      let entry = withUnsafePointer(to: &next.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee))
        { name in
          name.pointee == CChar(UInt8(ascii: ".")) ? nil : Entry(name, in: descriptor)
        }
      }
      guard let entry else { continue }
      entries.append((entry.status?.kind == .folder ? entry.name + "/" : entry.name, entry))
    }
    entries.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return entries.map(\.entry)
  }

  /// The bytes of the file or pipe at `path`, up to one more than `limit`.
  static func bytes(at path: String, limit: Int) throws(Failure) -> [UInt8] {
    let file = try OpenFile(path: path)
    return try bytes(from: file.descriptor, limit: limit)
  }

  /// The bytes that are left to read from `descriptor`, up to one more than `limit`.
  static func bytes(from descriptor: Int32, limit: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let size = min(1 << 16, limit - bytes.count + 1)
      let chunk = try chunk(from: descriptor, size: size)
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return bytes
  }

  /// The next bytes to read from `descriptor`, `size` at most; none at the end.
  static func chunk(from descriptor: Int32, size: Int) throws(Failure) -> [UInt8] {
    var failure: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      var result = read(descriptor, buffer.baseAddress, size)
      while result < 0 && errno == EINTR { result = read(descriptor, buffer.baseAddress, size) }
      if result < 0 { failure = errno }
      count = max(result, 0)
    }
    if failure != 0 { throw Failure(failure) }
    return chunk
  }
}

/// A file that is open for reading, and closed when nothing holds it any more.
final class OpenFile: Sendable {
  let descriptor: Int32

  /// Opens the file or pipe at `path`.
  init(path: String) throws(FileSystem.Failure) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileSystem.Failure(errno) }
  }

  deinit { close(descriptor) }
}

extension FileSystem.Entry {
  /// The entry called `name` of the folder that is open as `folder`.
  fileprivate init(_ name: UnsafePointer<CChar>, in folder: Int32) {
    self.name = String(cString: name)
    var record = stat()
    status = fstatat(folder, name, &record, 0) == 0 ? FileSystem.Status(record) : nil
    isLinkToFolder =
      status?.kind == .folder && fstatat(folder, name, &record, AT_SYMLINK_NOFOLLOW) == 0
      && record.st_mode & S_IFMT == S_IFLNK
  }
}

extension FileSystem.Status {
  fileprivate init(_ record: stat) {
    switch record.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(record.st_size)
    #if canImport(Darwin)
      let time = record.st_mtimespec
    #else
      let time = record.st_mtim
    #endif
    modified = Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
    identity = FileSystem.Identity(
      device: UInt64(truncatingIfNeeded: record.st_dev),
      number: UInt64(truncatingIfNeeded: record.st_ino))
  }
}
