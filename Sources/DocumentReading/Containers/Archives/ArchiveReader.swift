/// Reads the documents of an archive: ZIP, tar, 7z.
struct ArchiveReader: PartReader {
  /// The most members that an archive may have.
  static let maximumCount = 5_000_000

  private let archive: Archive
  private let limit: Int
  private var count = 0
  /// How many members of other kinds there were, by their ending.
  private var passedOver: [String: Int] = [:]
  private var isAtEnd = false

  /// Reads the archive in `input`, whose documents have at most `limit` bytes.
  init(_ input: ContainerInput, limit: Int) throws(ReadingFault) {
    archive = try Archive(input, as: .any)
    self.limit = limit
  }

  /// Whether a file that starts as `head` does is an archive; one of ZIP may be an office document.
  static func starts(_ head: [UInt8]) -> Bool {
    isZIP(head) || head.starts(with: Array("7z".utf8) + [0xBC, 0xAF, 0x27, 0x1C]) || isTar(head)
  }

  static func isZIP(_ head: [UInt8]) -> Bool { head.starts(with: "PK\u{3}\u{4}".utf8) }

  static func isTar(_ head: [UInt8]) -> Bool { head.dropFirst(257).starts(with: "ustar".utf8) }

  /// Whether the ZIP archive in `input` is an office document or a book, by its first members.
  static func isOneDocument(_ input: ContainerInput) -> Bool {
    guard let archive = try? Archive(input, as: .zip) else { return false }
    for _ in 0..<50 {
      guard let member = try? archive.nextMember() else { return false }
      if ["[Content_Types].xml", "mimetype"].contains(member.name) { return true }
    }
    return false
  }

  mutating func next() throws(ReadingFault) -> PartOutcome? {
    while !isAtEnd {
      guard let member = try archive.nextMember() else {
        isAtEnd = true
        return passedOver.isEmpty ? nil : .remark(.passedOver(passedOver))
      }
      count += 1
      if count > Self.maximumCount { throw .unpacksTooLarge }
      guard member.isFile, let name = Self.name(member.name) else { continue }
      let ending = FileName.fileExtension(of: name) ?? ""
      if !FileName.documentEndings.contains(ending) {
        passedOver[ending, default: 0] += 1
        // What is passed over is bounded as well.
        while !member.isEncrypted, try archive.chunk() != nil {}
        continue
      }
      if member.isEncrypted { return .faulty(name: name, .encrypted) }
      guard let bytes = try archive.data(limit: limit) else {
        return .faulty(name: name, .tooLarge(size: nil, limit: limit))
      }
      return .part(Part(name: name, bytes: bytes))
    }
    return nil
  }

  /// What a member is called: no step leads out of the archive, and no sign out of the line; none
  /// for what a system keeps beside the files.
  private static func name(_ raw: String) -> String? {
    let steps = raw.split { $0 == "/" || $0 == "\\" }.filter { $0 != "." && $0 != ".." }
    guard let last = steps.last, !steps.contains("__MACOSX"), !last.hasPrefix(".") else {
      return nil
    }
    let shown = steps.joined(separator: "/").unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
    }
    return String(String.UnicodeScalarView(shown.suffix(1000)))
  }
}
