internal import Foundation

/// What a path leads to.
enum FileKind: Equatable {
  case standardInput
  case file
  case folder
  /// A pipe or a device, which is read only when it is named.
  case stream
  case missing
  case unreadable(String)

  /// What is at `path`, `-` standing for standard input.
  init(at path: String, followingLinksToFolders: Bool = true) {
    guard path != "-" else {
      self = .standardInput
      return
    }
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = errno == ENOENT ? .missing : .unreadable(String(cString: strerror(errno)))
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR:
      var link = stat()
      let isLink = lstat(path, &link) == 0 && link.st_mode & S_IFMT == S_IFLNK
      self = isLink && !followingLinksToFolders ? .missing : .folder
    default: self = .stream
    }
  }
}
