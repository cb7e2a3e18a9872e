// Reads documents that come through standard input, and answers each with a byte: `+` where it was
// read, `-` where the reader said what is wrong with it. `fuzzing.py` sends what it has damaged.
//
// A document is the name of a file and the number of its bytes, in 64 bytes filled up with spaces,
// then the bytes.

import Foundation
import Liaison

let reader = DocumentReader()

/// Reads every document that `bytes` hold; whether there was one.
func read(_ bytes: [UInt8], named name: String) -> Bool {
  let source = DocumentSource(name: name)
  do {
    guard var parts = try reader.parts(of: bytes, from: source) else {
      _ = try reader.document(bytes: bytes, source: source)
      return true
    }
    var count = 0
    while let outcome = try parts.next() {
      guard case .document(let part) = outcome else { continue }
      count += (try? reader.document(of: part)) == nil ? 0 : 1
    }
    return count > 0
  } catch {
    return false
  }
}

let (input, output) = (FileHandle.standardInput, FileHandle.standardOutput)

/// The next `count` bytes; fewer at the end.
func take(_ count: Int) throws -> [UInt8] {
  var bytes: [UInt8] = []
  while bytes.count < count, let more = try input.read(upToCount: count - bytes.count),
    !more.isEmpty
  {
    bytes += more
  }
  return bytes
}

while true {
  let head = try take(64)
  let words = String(decoding: head, as: UTF8.self).split(separator: " ")
  guard head.count == 64, words.count == 2, let size = Int(words[1]) else { break }
  try output.write(contentsOf: [read(try take(size), named: String(words[0])) ? 43 : 45])
}
