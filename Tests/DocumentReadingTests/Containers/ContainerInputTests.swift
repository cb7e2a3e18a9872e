import TestSupport
import Testing

@testable import DocumentReading

struct ContainerInputTests {
  private let text = Array(String(repeating: "Kiruna. ", count: 20_000).utf8)

  /// Everything that comes out of `input`.
  private func all(_ input: ContainerInput) throws -> [UInt8] {
    var stream = try input.open()
    var bytes: [UInt8] = []
    while let chunk = try stream.next() { bytes += chunk }
    return bytes
  }

  @Test func `the bytes are the same wherever they are`() throws {
    let folder = try TemporaryFolder()
    let packed = try PackedArchive.compressed(text, by: .gzip)
    let archive = try PackedArchive.bytes(
      [(name: "a", content: [0x41]), (name: "b", content: text)], as: .zip)
    for input in [
      .bytes(text), .file(try folder.write(text, to: "a")),
      .bytes(packed).decompressed(.gzip),
      .file(try folder.write(packed, to: "b")).decompressed(.gzip),
      .bytes(archive).member(1), .file(try folder.write(archive, to: "c")).member(1),
    ] as [ContainerInput] {
      #expect(try all(input) == text)
      #expect(try input.all(limit: text.count) == text)
      #expect(try input.all(limit: text.count - 1) == nil)
      #expect(try input.head() == Array(text.prefix(ContainerInput.headSize)))
    }
  }

  @Test func `what is not there is a fault`() throws {
    #expect(throws: ReadingFault.missing) { try ContainerInput.file("/nowhere/a").head() }
    let archive = try PackedArchive.bytes(["a": "x"], as: .zip)
    #expect(throws: ReadingFault.damaged) { try ContainerInput.bytes(archive).member(1).open() }
    #expect(throws: ReadingFault.damaged) { try ContainerInput.bytes([0x41]).member(0).open() }
  }

  @Test func `nothing in a compressed file is nothing`() throws {
    let packed = try PackedArchive.compressed([], by: .gzip)
    #expect(try all(.bytes(packed).decompressed(.gzip)) == [])
  }
}
