import Testing

@testable import NeuralEncoding

struct WeightsFileTests {
  private let whole = weightsFile([
    ("numbers", littleEndian([Float(1), 2, 3])), ("text", [72, 105]),
  ])

  /// The error of a model file with these bytes.
  private func error(
    _ bytes: some Collection<UInt8>, sourceLocation: SourceLocation = #_sourceLocation
  )
    -> WeightsError.Code?
  {
    #expect(throws: WeightsError.self, sourceLocation: sourceLocation) {
      try WeightsFile(ModelBytes(copying: bytes, file: "m"), verifiesChecksum: true)
    }?.code
  }

  @Test func `sections are found by their names`() throws {
    let file = try WeightsFile(ModelBytes(copying: whole), verifiesChecksum: true)
    #expect(try file.tensor("numbers", of: Float.self, count: 3).array == [1, 2, 3])
    #expect(try file.text("text") == "Hi")
  }

  @Test func `a section that is not there or of another size is missing`() throws {
    let file = try WeightsFile(ModelBytes(copying: whole), verifiesChecksum: true)
    #expect(throws: WeightsError(.missing(part: "other"))) { try file.text("other") }
    #expect(throws: WeightsError(.missing(part: "numbers"))) {
      try file.tensor("numbers", of: Float.self, count: 4)
    }
  }

  @Test(arguments: [[UInt8](), Array("%PDF-1.7".utf8), [UInt8](repeating: 0, count: 100)])
  func `a file of another kind is refused`(bytes: [UInt8]) {
    #expect(error(bytes) == .foreign)
  }

  @Test func `a file of another version is refused`() {
    var bytes = whole
    bytes[8] = 9
    #expect(error(bytes) == .otherVersion(found: 9, known: 1))
  }

  @Test(arguments: [64, 100, 200])
  func `a file that ends early is refused`(size: Int) {
    #expect(error(whole.prefix(size)) == .truncated(expected: whole.count, found: size))
  }

  @Test(arguments: [24, 64, 112, 192])
  func `a file with a changed byte is refused`(place: Int) {
    var bytes = whole
    bytes[place] ^= 1
    #expect(error(bytes) == .damaged)
  }

  @Test(arguments: [12, 116, 119, 127])
  func `sections outside of the file are refused without the checksum too`(place: Int) {
    var bytes = whole
    bytes[place] = 255
    let content = ModelBytes(copying: bytes)
    #expect(throws: WeightsError(.damaged)) {
      try WeightsFile(content, verifiesChecksum: false)
    }
  }
}
