/// Reads the documents of an archive: ZIP, or tar, compressed or not.
struct ArchiveReader: PartReader {
  /// The most members that an archive may have.
  static let maximumCount = 5_000_000
  /// How often an archive is opened again behind a member that could not be unpacked.
  private static let maximumReopenings = 10

  private var archive: Archive
  private let input: ContainerInput
  private let kind: Archive.Kind
  private let folder: String
  private let limit: Int
  private var count = 0
  private var reopenings = 0
  private var documents = 0
  private var encrypted = 0
  /// How many members of other kinds there were, by their ending.
  private var passedOver: [String: Int] = [:]
  private var isAtEnd = false

  /// Reads the archive in `input`, whose documents have at most `limit` bytes.
  ///
  /// - Parameter folder: The folder whose documents are read; all, if left out.
  init(
    _ input: ContainerInput, folder: String = "", limit: Int
  ) throws(ReadingFault) {
    self.folder = folder
    kind = try Archive.Kind(of: input)
    archive = try Archive(input, as: kind)
    self.input = input
    self.limit = limit
  }

  /// - Throws: At the end, what kept some of its members from being read.
  mutating func next() throws(ReadingFault) -> PartOutcome? {
    if !isAtEnd {
      if let member = try archive.nextMember() {
        count += 1
        if count > Self.maximumCount { throw .unpacksTooLarge }
        return try outcome(of: member)
      }
      isAtEnd = true
      if let remark { return .remark(remark) }
    }
    if encrypted > 0 { throw .encryptedMembers(count: encrypted) }
    if archive.isDamaged { throw .damaged }
    return nil
  }

  private var remark: ContainerRemark? {
    if documents == 0, encrypted == 0 { return .noDocuments(passedOver) }
    return passedOver.isEmpty ? nil : .passedOver(passedOver)
  }

  private mutating func outcome(of member: Archive.Member) throws(ReadingFault) -> PartOutcome {
    let path = MemberPath(member.name)
    guard member.isFile, !path.isHidden, path.shown.hasPrefix(folder) else { return .passedOver }
    guard FileName.isDocument(path.shown) else {
      passedOver[FileName.fileExtension(of: path.shown) ?? "", default: 0] += 1
      return .passedOver
    }
    if member.isEncrypted {
      encrypted += 1
      return .passedOver
    }
    documents += 1
    if let size = member.size, size > limit, kind.isIndexed,
      ContainerFormat.isReadInPieces(path.shown)
    {
      // To look for it costs time, so that only so many may say that they are large.
      try input.expansion.spend(size)
      return .container(name: path.shown, input.member(count - 1))
    }
    do {
      return .part(Part(name: path.shown, bytes: try archive.data(limit: limit)))
    } catch {
      switch error {
      case .tooLarge, .damaged, .encrypted, .tooSlow:
        try passBrokenMember()
        return .faulty(name: path.shown, error)
      default: throw error
      }
    }
  }

  /// Goes on behind a member that cannot be unpacked, which the other ones of a ZIP archive can.
  private mutating func passBrokenMember() throws(ReadingFault) {
    guard archive.isBroken, kind == .zip, reopenings < Self.maximumReopenings else { return }
    reopenings += 1
    archive = try Archive(input, as: kind)
    for _ in 0..<count where try archive.nextMember() == nil { break }
  }
}
