extension Archive.Kind {
  /// The kind of an archive that starts as `head` does; none, if it is not known.
  ///
  /// An archive of ZIP may be an office document.
  init?(startOf head: [UInt8]) {
    if head.starts(with: "PK\u{3}\u{4}".utf8) || head.starts(with: "PK\u{5}\u{6}".utf8) {
      self = .zip
    } else if Self.isTar(head) {
      self = .tar(nil)
    } else {
      return nil
    }
  }

  /// The kind of the archive in `input`.
  ///
  /// - Throws: `ReadingFault.damaged`, if it is none.
  init(of input: ContainerInput) throws(ReadingFault) {
    if let compression = input.compression {
      self = .tar(compression)
    } else if let kind = Self(startOf: try input.head()) {
      self = kind
    } else {
      throw .damaged
    }
  }

  /// Whether a member can be found again without unpacking those before it.
  var isIndexed: Bool { self == .zip || self == .tar(nil) }

  /// Whether the sum of the first header's bytes is the one that stands in it.
  private static func isTar(_ head: [UInt8]) -> Bool {
    let (size, field) = (512, 148..<156)
    guard head.count >= size, head[0] != 0 else { return false }
    let digits = head[field].drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
    guard let stated = Int(String(decoding: digits, as: UTF8.self), radix: 8) else { return false }
    // The field itself counts as spaces.
    let sum = head[..<size].reduce(0) { $0 + Int($1) } - head[field].reduce(0) { $0 + Int($1) }
    return stated == sum + field.count * 0x20
  }
}

extension Archive {
  /// Whether the ZIP archive in `input` is a document of another program, such as a workbook or a
  /// book, and not an archive of files.
  static func isOneDocument(_ input: ContainerInput) -> Bool {
    guard let archive = try? Archive(input, as: .zip) else { return false }
    var isFirst = true
    while let member = try? archive.nextMember() {
      if isFirst && member.name == "mimetype" { return true }
      if marks.contains(member.name) { return true }
      isFirst = false
    }
    return false
  }

  /// Members that documents of office programs have, and electronic books.
  private static let marks: Set<String> = [
    "[Content_Types].xml", "word/document.xml", "ppt/presentation.xml", "xl/workbook.xml",
    "META-INF/container.xml", "Index/Document.iwa",
  ]
}
