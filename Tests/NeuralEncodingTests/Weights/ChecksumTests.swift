import Testing

@testable import NeuralEncoding

struct ChecksumTests {
  @Test(arguments: [("", UInt32(0)), ("123456789", 0xCBF4_3926)])
  func `the checksum is that of the standard`(text: String, sum: UInt32) {
    #expect(Array(text.utf8).withUnsafeBytes { Checksum.crc32($0) } == sum)
  }
}
