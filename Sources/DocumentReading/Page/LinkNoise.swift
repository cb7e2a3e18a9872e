internal import GraphModel

/// Finds the words that web pages hide behind links, and that copying glues to the text.
enum LinkNoise {
  private static let phrases = [
    "opens in new window", "opens in a new window", "opens in new tab", "opens in a new tab",
    "opens new window", "opens a new window", "link opens in new window",
    "link opens in a new window", "opens external website", "external link, opens in a new tab",
  ].sorted { $0.utf8.count > $1.utf8.count }.map { Array($0.utf8) }

  /// The stretches of `span` that are such words, with the brackets around them; in order.
  static func find(in span: TextSpan, of text: String) -> [TextSpan] {
    let bytes = Array(text[span].utf8)
    var found: [TextSpan] = []
    var index = 0
    while index < bytes.count {
      guard let length = match(at: index, in: bytes) else {
        index += 1
        continue
      }
      var (start, end) = (index, index + length)
      if start > 0, end < bytes.count, bytes[start - 1] == 0x28, bytes[end] == 0x29 {
        start -= 1
        end += 1
      }
      found.append(TextSpan(start: span.start + start, end: span.start + end))
      index = end
    }
    return found
  }

  /// The length of the longest phrase that stands at `index`.
  private static func match(at index: Int, in bytes: [UInt8]) -> Int? {
    guard [0x6F, 0x4F, 0x6C, 0x4C, 0x65, 0x45].contains(bytes[index]) else { return nil }
    return phrases.first { phrase in
      phrase.count <= bytes.count - index
        && phrase.indices.allSatisfy { lowercase(bytes[index + $0]) == phrase[$0] }
    }?.count
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
