@testable import NeuralEncoding

/// A model file of these sections, as the training recipe writes it.
func weightsFile(_ sections: [(name: String, bytes: [UInt8])]) -> [UInt8] {
  var table: [UInt8] = []
  var body: [UInt8] = []
  for (name, bytes) in sections {
    let letters = Array(name.utf8)
    let offset = UInt64(64 * (1 + sections.count) + body.count)
    table += letters + [UInt8](repeating: 0, count: 48 - letters.count)
    table += littleEndian([offset, UInt64(bytes.count)])
    body += bytes + [UInt8](repeating: 0, count: (64 - bytes.count % 64) % 64)
  }
  let content = table + body
  let checksum = content.withUnsafeBytes { Checksum.crc32($0) }
  var header = Array("LIAISONW".utf8)
  header += littleEndian([UInt32(1), UInt32(sections.count)])
  header += littleEndian([UInt64(64 + content.count)]) + littleEndian([checksum])
  return header + [UInt8](repeating: 0, count: 64 - header.count) + content
}

/// The bytes of numbers.
func littleEndian<Number: FixedWidthInteger>(_ numbers: [Number]) -> [UInt8] {
  numbers.flatMap { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } }
}

/// The bytes of numbers.
func littleEndian(_ numbers: [Float]) -> [UInt8] { littleEndian(numbers.map(\.bitPattern)) }

/// The file of these sections, taken apart.
func opened(_ sections: [(name: String, bytes: [UInt8])]) throws -> WeightsFile {
  try WeightsFile(ModelBytes(copying: weightsFile(sections)), verifiesChecksum: true)
}
