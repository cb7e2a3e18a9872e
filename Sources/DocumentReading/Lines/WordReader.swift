/// Reads a line's characters into words, and the words into the parts between bars.
struct WordReader {
  /// The words of each part, in lower case; no part is empty.
  private(set) var parts: [[String]] = []
  private(set) var hasBar = false
  private(set) var start = LineCues.Start.none
  private(set) var commas = 0
  private(set) var hasLowerCase = false
  private(set) var capitalisedWords = 0
  private var words: [String] = []
  private var word: [UInt8] = []
  private var spaces = 0
  /// A slash or dash with a space before it: a bar, if a space comes after it too.
  private var mayBeBar = false
  private var mayBeSlash = false

  /// Reads all of a line.
  mutating func read(_ line: ArraySlice<UInt8>) {
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        read(ascii: UInt8(truncatingIfNeeded: scalar.value))
      } else {
        read(scalar)
      }
    }
    endPart()
  }

  private mutating func read(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A: addLetter([byte], as: .lower)
    case 0x41...0x5A: addLetter([byte | 0x20], as: .upper)
    case 0x30...0x39: addLetter([byte], as: .digit)
    case UInt8(ascii: "'"): break
    case UInt8(ascii: "|"), UInt8(ascii: ">"): addBar()
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "\\"):
      addSpacedBar(isSlash: byte == UInt8(ascii: "/"))
    case 0x09: addSpace(2)
    case 0x20, 0x0A...0x0D: addSpace(1)
    default: addMark(isComma: byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";"))
    }
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isAlphabetic || properties.numericType != nil {
      let isNumber = !properties.isAlphabetic
      let lower = Array(properties.lowercaseMapping.utf8)
      addLetter(lower, as: isNumber ? .digit : properties.isLowercase ? .lower : .upper)
      return
    }
    switch scalar {
    case "\u{2019}": break
    case "·", "•", "∙", "‧", "»", "›", "→", "▸", "►": addBar()
    case "\u{2013}", "\u{2014}": addSpacedBar(isSlash: false)
    default: properties.isWhitespace ? addSpace(1) : addMark(isComma: false)
    }
  }

  private mutating func addLetter(_ bytes: [UInt8], as kind: LineCues.Start) {
    if mayBeBar && spaces == 0 { mayBeBar = false }
    if mayBeBar && mayBeSlash { hasBar = true }
    if mayBeBar || spaces > 1 { endPart() }
    if start == .none { start = kind }
    if kind == .lower { hasLowerCase = true }
    if kind == .upper && word.isEmpty { capitalisedWords += 1 }
    word += bytes
    (spaces, mayBeBar) = (0, false)
  }

  private mutating func addBar() {
    endPart()
    hasBar = true
  }

  private mutating func addSpacedBar(isSlash: Bool) {
    endWord()
    mayBeBar = spaces > 0
    mayBeSlash = isSlash
    spaces = 0
  }

  private mutating func addSpace(_ width: Int) {
    endWord()
    spaces += width
  }

  private mutating func addMark(isComma: Bool) {
    endWord()
    if isComma { commas += 1 }
    (spaces, mayBeBar) = (0, false)
  }

  private mutating func endPart() {
    endWord()
    if !words.isEmpty { parts.append(words) }
    words.removeAll()
  }

  private mutating func endWord() {
    if word.isEmpty { return }
    words.append(String(decoding: word, as: UTF8.self))
    word.removeAll(keepingCapacity: true)
  }
}
