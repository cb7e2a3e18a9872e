extension Archive {
  /// What the bytes are.
  ///
  /// 7z is not among them: its reader takes memory for as many folders as a few bytes claim.
  enum Kind: Equatable {
    case zip
    /// A tape archive, compressed as a whole or not.
    case tar(Compression?)
    /// A single compressed file, seen as an archive with one member.
    case compressed(Compression)
  }

  /// A file, a folder or another thing in an archive.
  struct Member {
    /// As the archive gives it; it leads nowhere.
    let name: String
    /// Whether it is a file, and not another name of one.
    let isFile: Bool
    let isEncrypted: Bool
    /// In bytes; not known of some until they are unpacked.
    let size: Int?
  }
}
