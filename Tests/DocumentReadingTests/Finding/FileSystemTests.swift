import TestSupport
import Testing

@testable import DocumentReading

struct FileSystemTests {
  @Test func `one byte more than the limit is read and no further`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("123456", to: "a")
    #expect(try FileSystem.bytes(at: file, limit: 3) == Array("1234".utf8))
    #expect(try FileSystem.bytes(at: file, limit: 6) == Array("123456".utf8))
  }

  @Test func `a large file is read whole`() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let file = try folder.write(bytes, to: "a")
    #expect(try FileSystem.bytes(at: file, limit: 1 << 20) == bytes)
  }

  @Test func `the names of a file lead to one identity`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x", to: "a")
    try folder.link("b", to: "a")
    let link = folder.path + "/b"
    #expect(try FileSystem.status(at: file).identity == FileSystem.status(at: link).identity)
  }

  @Test func `a folder gives its entries as their paths are in order`() throws {
    let folder = try TemporaryFolder()
    for name in ["a/1", "a!", "a.b", "a0", ".c", "é"] { try folder.write("x", to: name) }
    try folder.link("ab", to: "a")
    try folder.link("b", to: "nowhere")
    let entries = try FileSystem.visibleEntries(in: folder.path)
    #expect(entries.map(\.name) == ["a!", "a.b", "a", "a0", "ab", "b", "é"])
    #expect(
      entries.map(\.status?.kind) == [.file, .file, .folder, .file, .folder, nil, .file])
    #expect(entries.map(\.isLinkToFolder) == [false, false, false, false, true, false, false])
    #expect(
      entries.first?.status?.identity
        == (try FileSystem.status(at: folder.path + "/a!")).identity)
  }

  @Test func `a folder is not read as a file`() throws {
    let folder = try TemporaryFolder()
    let failure = #expect(throws: FileSystem.Failure.self) {
      try FileSystem.bytes(at: folder.path, limit: 10)
    }
    #expect(failure?.reason == "it is a folder")
    #expect(failure?.isMissing == false)
  }

  @Test func `links in a circle are told as such`() throws {
    let folder = try TemporaryFolder()
    try folder.link("a", to: "b")
    try folder.link("b", to: "a")
    let failure = #expect(throws: FileSystem.Failure.self) {
      try FileSystem.status(at: folder.path + "/a")
    }
    #expect(failure?.reason == "its links lead in a circle")
  }
}
