import Testing

@testable import DocumentReading

struct ZipArchiveTests {
  @Test func `only wanted members are read`() throws {
    let archive = ZipArchive(ZipFile.bytes(["a": "1", "b": "22"])) { $0 == "b" }
    #expect(archive.names == ["a", "b"])
    #expect(archive.members == ["b": Array("22".utf8)])
    #expect(archive.fault == nil)
  }

  @Test(arguments: [[], Array("PK\u{3}\u{4}".utf8), [0x50, 0x4B, 3, 4, 0xFF, 0xFF, 0xFF, 0xFF]])
  func `bytes that are no archive are a fault`(bytes: [UInt8]) {
    #expect(throws: ReadingFault.damaged) { try ZipArchive.members(of: bytes) { _ in true } }
  }

  @Test func `a byte that changed is a fault`() throws {
    var bytes = ZipFile.bytes(["a": "some text"])
    bytes[33] ^= 1
    #expect(throws: ReadingFault.damaged) { try ZipArchive.members(of: bytes) { _ in true } }
  }

  @Test func `a small archive with a huge member is a fault`() throws {
    let size = 3 << 20
    let bytes = try PackedArchive.bytes(
      [(name: "a", content: [UInt8](repeating: 0x20, count: size))], as: .zip)
    #expect(bytes.count < 10_000)
    #expect(throws: ReadingFault.unpacksTooLarge) {
      try ZipArchive.members(of: bytes) { _ in true }
    }
    #expect(try ZipArchive.members(of: bytes) { _ in false }.isEmpty)
  }

  @Test func `too many members are a fault`() {
    let bytes = ZipFile.bytes((0...10_000).map { (name: "\($0)", content: []) })
    #expect(throws: ReadingFault.unpacksTooLarge) {
      try ZipArchive.members(of: bytes) { _ in true }
    }
  }
}
