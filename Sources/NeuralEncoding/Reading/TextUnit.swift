/// A sentence, a heading or a list item, cut into words, in which to find mentions.
public struct TextUnit: Hashable, Sendable {
  /// Its text.
  public let text: String
  /// Its words and marks in text order, in UTF-8 bytes of `text`.
  public let words: [Range<Int>]
  /// Whether it is a heading, which is context for what follows.
  public let isHeading: Bool
  /// Whether its passage ends with it.
  public let endsPassage: Bool

  /// A unit made of its parts.
  public init(
    text: String, words: [Range<Int>], isHeading: Bool = false, endsPassage: Bool = false
  ) {
    self.text = text
    self.words = words
    self.isHeading = isHeading
    self.endsPassage = endsPassage
  }
}

extension TextUnit {
  /// The words in lower case.
  var wordTexts: [String] { words.map { text($0).lowercased() } }

  /// The text at `bytes`, as far as there is any.
  func text(_ bytes: Range<Int>) -> String {
    let utf8 = text.utf8
    let end = min(bytes.upperBound, utf8.count)
    guard bytes.lowerBound < end else { return "" }
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return String(decoding: utf8[start...].prefix(end - bytes.lowerBound), as: UTF8.self)
  }
}
