/// A document's words in short, by which copies of one text are known among many documents.
///
/// One release goes out under many titles, with another dateline, with its last paragraphs cut and
/// a notice added. Its copies share most of their words in the same order, and say the same of the
/// same people, days and sums. Two notices made from one form share their words too, but where one
/// has a name or a number the other has another.
public struct TextSignature: Hashable, Sendable {
  /// A word, in two bytes.
  public struct Word: Hashable, Sendable {
    let code: UInt16

    /// A word with this hash, of which the upper 14 bits are kept.
    ///
    /// - Parameters:
    ///   - isSpecific: Whether it is part of a name, or a number: what a form leaves blank.
    ///   - opensPassage: Whether it is the first of its passage.
    public init(hash: UInt64, isSpecific: Bool = false, opensPassage: Bool = false) {
      code = UInt16(hash >> 50) << 2 | (isSpecific ? 2 : 0) | (opensPassage ? 1 : 0)
    }

    init(code: UInt16) { self.code = code }

    /// What stands for the word's letters: 14 bits.
    var hash: UInt16 { code >> 2 }
    var isSpecific: Bool { code & 2 != 0 }
    var opensPassage: Bool { code & 1 != 0 }
  }

  /// The words, in order: from `fewestWords` to `mostWords`.
  public let words: [Word]

  /// The signature of a text with these words; of a very long one, its beginning is looked at.
  ///
  /// A text of fewer than 40 words has none: so short a stretch is often the same by chance.
  public init?(words: [Word]) {
    guard words.count >= Self.fewestWords else { return nil }
    self.words = Array(words.prefix(Self.mostWords))
  }

  /// 40: the fewest words that two copies share.
  public static let fewestWords = 40
  /// 4,096: the most words that are looked at, about ten pages.
  public static let mostWords = 4_096
}

extension TextSignature {
  /// The signature as it is stored: two bytes a word, the lower one first.
  public var bytes: [UInt8] {
    words.flatMap { [UInt8(truncatingIfNeeded: $0.code), UInt8(truncatingIfNeeded: $0.code >> 8)] }
  }

  /// The signature that was stored as `bytes`; none if they are not one.
  public init?(bytes: [UInt8]) {
    guard bytes.count.isMultiple(of: 2), bytes.count <= 2 * Self.mostWords else { return nil }
    self.init(
      words: stride(from: 0, to: bytes.count, by: 2).map {
        Word(code: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8)
      })
  }

  /// A number that signatures of the same words share, and others, for all that is known, do not.
  public var digest: Int64 {
    Int64(
      bitPattern: words.reduce(UInt64(words.count)) { HashMixing.mixed($0 ^ UInt64($1.code)) })
  }
}
