public import GraphModel

extension TextSignature {
  /// The signature of `text`, whose names and numbers are its words with a capital or a digit, and
  /// whose passages are parted by empty lines.
  public init?(text: String) { self.init(words: Word.words(of: text)) }
}

extension TextSignature.Word {
  /// The words of `text`, as `TextSignature(text:)` takes them.
  public static func words(of text: String) -> [TextSignature.Word] {
    text.split(separator: "\n\n").flatMap { passage in
      passage.split(whereSeparator: \.isWhitespace).enumerated().map { index, word in
        TextSignature.Word(
          // The FNV-1a hash.
          hash: word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 },
          isSpecific: word.contains { $0.isUppercase || $0.isNumber }, opensPassage: index == 0)
      }
    }
  }
}
