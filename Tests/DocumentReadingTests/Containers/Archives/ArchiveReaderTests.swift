import TestSupport
import Testing

@testable import DocumentReading

struct ArchiveReaderTests {
  typealias Format = PackedArchive.Format

  @Test(
    arguments: [
      (.zip, nil), (.tar, nil), (.tar, .gzip), (.tar, .bzip2), (.tar, .xz),
      (.tar, .zstandard),
    ] as [(Format, Compression?)])
  func `the documents of an archive are read in its order`(
    format: Format, compression: Compression?
  ) throws {
    let bytes = try PackedArchive.bytes(
      ["news/b.txt": "First.", "news/a.md": "# Second", "c.html": "<html><p>Third.</p>"],
      as: format, compressedBy: compression)
    let lines = ["x!/news/b.txt: First.", "x!/news/a.md: Second", "x!/c.html: Third."]
    #expect(try ReadParts.lines(of: bytes, name: "x") == lines)
    let folder = try TemporaryFolder()
    #expect(try ReadParts.lines(ofFile: folder.write(bytes, to: "x")) == lines)
  }

  @Test(arguments: [.zip, .tar] as [Format])
  func `what is no document is passed over and counted`(format: Format) throws {
    let bytes = try PackedArchive.bytes(
      [
        "news/": "", "a.png": "x", "b.png": "x", "c": "x", "link.txt@": "", ".hidden/d.txt": "x",
        "__MACOSX/e.txt": "x", ".DS_Store": "x", "f.sqlite.gz": "x", "g.txt": "Text.",
      ], as: format)
    #expect(
      try ReadParts.lines(of: bytes, name: "x") == [
        "x!/g.txt: Text.",
        "x? 4 files of other kinds were passed over (.png 2, no ending 1, .gz 1)",
      ])
  }

  @Test func `an archive without documents is told`() throws {
    let bytes = try PackedArchive.bytes(["a.png": "x"], as: .zip)
    #expect(
      try ReadParts.lines(of: bytes, name: "x") == [
        "x? the archive holds no documents; 1 file of another kind was passed over (.png 1)"
      ])
    #expect(
      try ReadParts.lines(of: PackedArchive.bytes([:], as: .zip), name: "x")
        == ["x? the archive holds no documents"])
  }

  @Test(arguments: [.zip, .tar] as [Format])
  func `names lead nowhere and stay apart`(format: Format) throws {
    let bytes = try PackedArchive.bytes(
      [
        "../../etc/a.txt": "1", "/etc/a.txt": "2", "etc/./a.txt": "3", "etc/a.txt (2)": "4",
        #"C:\b.txt"#: "5", "c\u{1B}[31m\n.txt": "6", "d\u{202E}fdp.txt": "7",
      ], as: format)
    #expect(
      try ReadParts.lines(of: bytes, name: "x") == [
        "x!/etc/a.txt: 1", "x!/etc/a.txt (2): 2", "x!/etc/a.txt (3): 3", "x!/C:/b.txt: 5",
        "x!/c\u{FFFD}[31m\u{FFFD}.txt: 6", "x!/d\u{FFFD}fdp.txt: 7",
        "x? 1 file of another kind was passed over (.txt (2) 1)",
      ])
  }

  @Test func `names are in UTF-8 or in the encoding of Windows`() throws {
    let members: [(name: String, content: [UInt8])] = [(name: "Ume\u{E5}.txt", content: [0x41])]
    let unicode = ZipFile.bytes(members)
    #expect(try ReadParts.lines(of: unicode, name: "x") == ["x!/Umeå.txt: A"])
    let mark: [UInt8] = Array("Ume".utf8) + [0xC3, 0xA5]
    var windows = unicode.split(separator: mark, omittingEmptySubsequences: false)
      .joined(separator: Array("Ume_".utf8) + [0xE5])
      .map { $0 }
    // The name keeps its length, so that the archive stays whole.
    #expect(windows.count == unicode.count)
    #expect(try ReadParts.lines(of: windows, name: "x") == ["x!/Ume_å.txt: A"])
    // A flag says that names are in UTF-8.
    windows = unicode
    windows[7] |= 8
    let directory = try #require(unicode.firstRange(of: Array("PK\u{1}\u{2}".utf8))).lowerBound
    windows[directory + 9] |= 8
    #expect(try ReadParts.lines(of: windows, name: "x") == ["x!/Umeå.txt: A"])
  }

  @Test func `long names of tape archives are read, and shown shortened`() throws {
    let folder = String(repeating: "a", count: 100)
    let long = "\(folder)/\(folder)/å.txt"
    let longer = String(repeating: "\(folder)/", count: 8) + "b.txt"
    let bytes = try PackedArchive.bytes(
      [(name: long, content: [0x41]), (name: longer, content: [0x42])], as: .tar)
    #expect(
      try ReadParts.lines(of: bytes, name: "x") == [
        "x!/\(long): A", "x!/\(longer.prefix(250))…\(longer.suffix(250)): B",
      ])
  }

  @Test func `locked documents are told together, and the others read`() throws {
    let bytes = try PackedArchive.bytes(
      ["a.txt": "Secret.", "b.txt": "Secret."], as: .zip, password: "x")
    #expect(
      try ReadParts.lines(of: bytes, name: "x") == [
        "x! 2 documents in it open only with a password; unpack the archive, and name the folder"
      ])
  }

  @Test func `a document over the limit is told, and the others read`() throws {
    for format in [Format.zip, .tar] {
      let bytes = try PackedArchive.bytes(
        ["a.txt": String(repeating: "a ", count: 600), "b.txt": "Text."], as: format)
      #expect(
        try ReadParts.lines(of: bytes, name: "x", limit: 1000) == [
          "x!/a.txt! the file holds 1.2 kB, and at most 1000 bytes are read; split it, or raise the "
            + "limit with --max-size", "x!/b.txt: Text.",
        ])
    }
  }

  @Test func `a broken member of a ZIP archive does not take the others along`() throws {
    let text = (0..<400).map { "Word \($0 &* 7919 % 1009)." }.joined(separator: " ")
    var bytes = try PackedArchive.bytes(["a.txt": text, "b.txt": "Second."], as: .zip)
    bytes.replaceSubrange(60..<90, with: [UInt8](repeating: 0xFF, count: 30))
    let lines = try #require(try ReadParts.lines(of: bytes, name: "x"))
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("x!/a.txt! the file is damaged") == true)
    #expect(lines.last == "x!/b.txt: Second.")
  }

  @Test func `a broken header of a tape archive is passed over and told at the end`() throws {
    var bytes = try PackedArchive.bytes(["a.txt": "1", "b.txt": "2", "c.txt": "3"], as: .tar)
    bytes[1024] ^= 1
    let lines = try #require(try ReadParts.lines(of: bytes, name: "x"))
    #expect(lines.prefix(2) == ["x!/a.txt: 1", "x!/c.txt: 3"])
    #expect(lines.last?.hasPrefix("x! the file is damaged") == true)
  }

  @Test(
    arguments: [(.zip, nil), (.tar, nil), (.tar, .gzip)]
      as [(Format, Compression?)])
  func `a truncated archive is told`(format: Format, compression: Compression?) throws {
    let text = (0..<4000).map { "\($0 &* 7919 % 10_007)" }.joined(separator: " ")
    let bytes = try PackedArchive.bytes(
      ["a.txt": text, "b.txt": text], as: format, compressedBy: compression)
    let lines = try #require(
      try ReadParts.lines(of: Array(bytes.prefix(bytes.count * 2 / 3)), name: "x"))
    #expect(lines.contains { $0.contains("the file is damaged") })
  }

  @Test(
    arguments: [(.zip, nil), (.tar, .gzip), (.tar, .zstandard)]
      as [(Format, Compression?)])
  func `a bomb is not read on, whether its members are wanted or not`(
    format: Format, compression: Compression?
  ) throws {
    let zeros = [UInt8](repeating: 0x20, count: 70 << 20)
    // What is passed over in a ZIP archive is not unpacked.
    for name in format == .zip ? ["a.txt"] : ["a.txt", "a.bin"] {
      let bytes = try PackedArchive.bytes(
        [(name: name, content: zeros), (name: "b.txt", content: [0x41])], as: format,
        compressedBy: compression)
      #expect(bytes.count < 1 << 18)
      let lines = try #require(try ReadParts.lines(of: bytes, name: "x", limit: 100 << 20))
      #expect(lines.count == 1)
      #expect(lines.first?.contains("unpacks to far more than its size lets expect") == true)
    }
  }

  @Test func `many small bombs in one another are not read on either`() throws {
    let zeros = [UInt8](repeating: 0x20, count: 900_000)
    let inner = try PackedArchive.bytes(
      (0..<10).map { (name: "\($0).txt", content: zeros) }, as: .zip)
    let bytes = try PackedArchive.bytes(
      (0..<10).map { (name: "\($0).zip", content: inner) }, as: .zip)
    var parts = try #require(
      try DocumentReader().parts(of: bytes, from: DocumentSource(name: "x")))
    var count = 0
    let error = #expect(throws: ReadingError.self) {
      while try parts.next() != nil { count += 1 }
    }
    #expect(error?.code == .tooLarge)
    #expect((10..<90).contains(count))
  }

  @Test func `archives in archives are read, not too deep`() throws {
    var bytes = try PackedArchive.bytes(["a.txt": "Text."], as: .tar, compressedBy: .gzip)
    for depth in 1...4 {
      let name = depth == 1 ? "1.tar.gz" : "\(depth).zip"
      bytes = try PackedArchive.bytes([(name: name, content: bytes)], as: .zip)
      let path = ["4.zip", "3.zip", "2.zip", "1.tar.gz"].suffix(depth).joined(separator: "!/")
      #expect(
        try ReadParts.lines(of: bytes, name: "x") == [
          depth < 4
            ? "x!/\(path)!/a.txt: Text."
            : "x!/\(path)! the file lies in too many archives, one in another; unpack the outer "
              + "ones first"
        ])
    }
  }

  @Test func `the records of a member over the limit are read where it lies`() throws {
    let records = (1...100).map { #"{"id": "\#($0)", "text": "Text \#($0)."}"# + "\n" }.joined()
    let packed = try PackedArchive.compressed(Array(records.utf8), by: .gzip)
    for format in [Format.zip, .tar] {
      let bytes = try PackedArchive.bytes(
        [
          (name: "a.txt", content: [0x41]), (name: "b.jsonl", content: Array(records.utf8)),
          (name: "c.jsonl.gz", content: packed), (name: "d.txt", content: [0x42]),
        ], as: format)
      let lines = try #require(try ReadParts.lines(of: bytes, name: "x", limit: 100))
      #expect(lines.count == 202)
      #expect(lines.prefix(2) == ["x!/a.txt: A", "x!/b.jsonl#1: Text 1."])
      #expect(lines.suffix(2) == ["x!/c.jsonl.gz#100: Text 100.", "x!/d.txt: B"])
    }
  }

  @Test func `many archives that lie too deep are told by their number`() throws {
    var members = (0..<5).map { number in
      (name: "\(number).zip", content: ZipFile.bytes(["a.txt": "Text."]))
    }
    for _ in 1...3 { members = [(name: "x.zip", content: ZipFile.bytes(members))] }
    let lines = try #require(try ReadParts.lines(of: ZipFile.bytes(members), name: "x"))
    #expect(
      lines == [
        "x!/x.zip!/x.zip!/x.zip!/0.zip! the file lies in too many archives, one in another; unpack "
          + "the outer ones first",
        "x! 4 more files lie in too many archives, one in another; unpack the outer ones first",
      ])
  }

  @Test func `two members of one name keep their format`() throws {
    let bytes = try PackedArchive.bytes(["a.md": "# One", "./a.md": "# Two"], as: .tar)
    #expect(try ReadParts.lines(of: bytes, name: "x") == ["x!/a.md: One", "x!/a.md (2): Two"])
  }
}
