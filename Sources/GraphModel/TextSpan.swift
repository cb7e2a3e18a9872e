/// A stretch of a document's text, as UTF-8 offsets, the end excluded.
public struct TextSpan: Hashable, Codable, Sendable {
  /// The offset of the first byte.
  public let start: Int
  /// The offset behind the last byte; never less than `start`.
  public let end: Int

  /// A stretch from `start` up to `end`.
  public init(start: Int, end: Int) {
    precondition(0 <= start && start <= end, "a span runs forward from offset 0 or later")
    self.start = start
    self.end = end
  }

  /// The number of UTF-8 bytes.
  public var length: Int { end - start }

  /// Whether nothing is in it.
  public var isEmpty: Bool { start == end }

  /// Whether all of `other` is in this span.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two share at least one byte.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
}

extension TextSpan: Comparable {
  /// The earlier start first; of two with the same start the shorter.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension String {
  /// The text at `span`, which must lie within the string and on character boundaries.
  ///
  /// Takes constant time to find the place, however long the text.
  public subscript(span: TextSpan) -> Substring {
    let start = utf8.index(utf8.startIndex, offsetBy: span.start)
    return self[start..<utf8.index(start, offsetBy: span.length)]
  }
}
