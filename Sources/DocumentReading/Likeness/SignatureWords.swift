internal import CHashing
internal import Foundation
import GraphModel

/// The words of a document as they are compared with another's.
///
/// Headings, captions, datelines and furniture are left out, which each publisher writes anew. Case,
/// accents, quotation marks, dashes and line breaks are folded away, and a number is one word:
/// "50,000", "50 000" and "50'000" are the same.
struct SignatureWords {
  /// The folded words, in order; a few more than a signature looks at.
  private(set) var words: [Word] = []

  /// The words in short; no more than a signature looks at.
  var signatureWords: [TextSignature.Word] {
    words.prefix(TextSignature.mostWords).map {
      TextSignature.Word(
        hash: $0.hash, isSpecific: $0.isSpecific, opensPassage: $0.opensPassage)
    }
  }

  init(of document: Document) {
    for passage in document.passages where passage.kind == .paragraph || passage.kind == .item {
      // One more, since the last one may yet be joined by the rest of a number.
      if words.count > TextSignature.mostWords { break }
      add(passage, of: document.text)
    }
  }

  private mutating func add(_ passage: Passage, of text: String) {
    let most = TextSignature.mostWords
    // A letter with marks without end goes on behind the passage, and would be read to its end
    // for each one; in a string of its own it ends with the passage.
    var pieces = passage.stretches.flatMap { stretch in
      String(text[stretch]).split(maxSplits: most, whereSeparator: \.isWhitespace).prefix(most)
    }
    if passage.kind == .paragraph { pieces.removeFirst(DatelineCues.wordCount(of: pieces)) }
    var (opensPassage, opensSentence) = (true, true)
    for piece in pieces {
      let folded = Self.folded(piece.prefix(most))
      guard let first = piece.first, !folded.isEmpty else { continue }
      let isName =
        !opensSentence && !"\"'“‘«„".contains(first)
        && piece.first(where: \.isLetter)?.isUppercase == true
      for text in folded {
        add(Word(text: text, isName: isName, opensPassage: opensPassage))
        opensPassage = false
      }
      opensSentence = Self.endsSentence(piece)
    }
  }

  /// Adds `word`, or joins it to the digits in front, if it is the next three of their number.
  private mutating func add(_ word: Word) {
    if !word.opensPassage, word.text.utf8.count == 3, word.isDigits, let last = words.last,
      last.startsNumber
    {
      words[words.count - 1].text += word.text
    } else {
      words.append(word)
    }
  }

  /// The words of a stretch without white space, in lower case and without accents.
  private static func folded(_ piece: Substring) -> [String] {
    var text = piece.lowercased()
    if !text.utf8.allSatisfy({ $0 < 0x80 }) { text = text.decomposedStringWithCompatibilityMapping }
    var (words, word) = ([String](), String.UnicodeScalarView())
    func finish() {
      if !word.isEmpty { words.append(String(word)) }
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if isInsideWord(scalar) { continue }
      let isUnspaced = isUnspaced(scalar)
      if isUnspaced || !isWord(scalar) { finish() }
      if isWord(scalar) { word.append(scalar) }
      if isUnspaced { finish() }
    }
    finish()
    return words
  }

  /// Whether `scalar` is of no account where it stands in a word: O'Neill, U.S., naïve.
  private static func isInsideWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "\u{2019}", "\u{2BC}", ".": true
    case "\0"..."\u{7F}": false
    default: [.nonspacingMark, .format].contains(scalar.properties.generalCategory)
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Whether `scalar` is of a script without spaces, whose letters are taken for words.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch WritingScript(scalar) {
    case .han, .kana, .thai: true
    default: false
    }
  }

  private static func endsSentence(_ piece: Substring) -> Bool {
    piece.last { !"\"'”’»)".contains($0) }.map { ".!?:".contains($0) } ?? false
  }
}

extension SignatureWords {
  /// A folded word, and where it stands.
  struct Word {
    var text: String
    /// Whether it has a capital within a sentence.
    let isName: Bool
    let opensPassage: Bool

    var isDigits: Bool { text.utf8.allSatisfy(Self.isDigit) }
    var isSpecific: Bool { isName || text.utf8.first.map(Self.isDigit) ?? false }

    /// Whether three digits more can belong to the number: to 50, 500 and 50000, but not to 2050,
    /// which is a year.
    var startsNumber: Bool { isDigits && text.utf8.count != 4 && text.utf8.count <= 9 }

    /// The XXH3 hash of its letters.
    var hash: UInt64 {
      var text = text
      return text.withUTF8 { XXH3_64bits($0.baseAddress, $0.count) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  }
}

extension Passage {
  /// What is left of the passage without the stretches that say nothing.
  fileprivate var stretches: [TextSpan] {
    var (stretches, start): ([TextSpan], Int) = ([], span.start)
    for gap in omitted where start <= gap.start && gap.end <= span.end {
      stretches.append(TextSpan(start: start, end: gap.start))
      start = gap.end
    }
    return stretches + [TextSpan(start: start, end: span.end)]
  }
}
