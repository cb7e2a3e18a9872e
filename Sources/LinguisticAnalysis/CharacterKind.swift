/// What a character does to the word it stands in.
enum CharacterKind: Sendable {
  /// Parts words, and is no token.
  case space
  /// Makes words.
  case letter
  /// Makes words and numbers.
  case digit
  /// Stays with the character before it: an accent on its own, a joiner of emoji.
  case attached
  /// A token of its own.
  case mark

  /// Whether a word or number goes on with this.
  var isWord: Bool { self == .letter || self == .digit || self == .attached }

  /// The kind of `scalar`.
  init(_ scalar: Unicode.Scalar) {
    self = scalar.isASCII ? Self.ascii(UInt8(truncatingIfNeeded: scalar.value)) : Self.wide(scalar)
  }

  private static func ascii(_ byte: UInt8) -> CharacterKind {
    switch byte {
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    default: .mark
    }
  }

  private static func wide(_ scalar: Unicode.Scalar) -> CharacterKind {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return scalar == "\u{2BC}" ? .mark : .letter
    case .decimalNumber, .otherNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark, .modifierSymbol: return .attached
    case .format:
      // The soft hyphen and the joiners stand inside of words; the rest is as good as a space.
      return ["\u{AD}", "\u{200C}", "\u{200D}"].contains(scalar) ? .attached : .space
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
    default: return .mark
    }
  }
}
