import GraphModel
import TestSupport
import Testing

@testable import DocumentReading

struct PassageBuilderTests {
  private static let sample = """
    ---
    title: Two academies
    ---
    Skip to content | Menu

    # Two academies open a *laboratory*

    By Ada Lovelace | 3 May 2019

    The academies of Avonopens in new window(AoA) and Brest signed a treaty on
    waves — “at last”, said Zoë Ünal. 東京 is far\u{301} away.\r
    - one (external link)
    - two | three

    | a | b |
    |---|---|
    | ![c d](e) | <b>f</b> |

    Our partners

    A prize
    4 min read
    LONDON, 3 May - The prize went to two sailors.\u{C}1) first\u{2029}
    """

  @Test(arguments: TextFormat.allCases)
  func `the passages of damaged texts are whole and in order`(format: TextFormat) throws {
    var random = SeededGenerator(seed: 20)
    for _ in 0..<150 {
      var bytes = Array(Self.sample.utf8)
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...60, using: &random))
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes.insert(contentsOf: bytes[start..<end], at: 0)
        case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: start)
        default: bytes.insert(contentsOf: Array("\n\n# ![<|".utf8), at: start)
        }
      }
      try check(Content(String(decoding: bytes, as: UTF8.self), format: format))
    }
  }

  @Test(arguments: TextFormat.allCases)
  func `the passages of random bytes are whole and in order`(format: TextFormat) throws {
    var random = SeededGenerator(seed: 21)
    for count in 0..<150 {
      let bytes = (0..<count * 3).map { _ in UInt8.random(in: 0...255, using: &random) }
      try check(Content(String(decoding: bytes, as: UTF8.self), format: format))
    }
  }

  @Test func `every byte of a text that is cut anywhere can end it`() throws {
    let bytes = Array(Self.sample.utf8)
    for end in bytes.indices {
      try check(Content(String(decoding: bytes[..<end], as: UTF8.self), format: .plainText))
    }
  }

  @Test func `a line without end makes passages of a bounded length`() throws {
    try check(Content(String(repeating: "wörter ", count: 5000), format: .plainText))
    try check(Content(String(repeating: "ö", count: 20_000), format: .markdown))
  }

  /// Expects of the passages what `Document` and `Passage` promise.
  private func check(_ content: Content) {
    let text = TextBytes(content.text)
    var (end, article) = (0, 0)
    for passage in content.passages {
      let span = passage.span
      #expect(end <= span.start && span.start < span.end && span.end <= text.count)
      #expect(isWhiteSpace(text, from: end, to: span.start))
      #expect(text.trimmed(span) == span)
      #expect(text.isBoundary(span.start) && text.isBoundary(span.end))
      #expect(span.length <= PassageCutter.longestPassage)
      #expect(passage.article == article || passage.article == article + 1)
      var omittedEnd = span.start
      for stretch in passage.omitted {
        #expect(omittedEnd <= stretch.start && !stretch.isEmpty && span.contains(stretch))
        #expect(text.isBoundary(stretch.start) && text.isBoundary(stretch.end))
        omittedEnd = stretch.end
      }
      (end, article) = (span.end, passage.article)
    }
    #expect(isWhiteSpace(text, from: end, to: text.count))
  }

  private func isWhiteSpace(_ text: TextBytes, from start: Int, to end: Int) -> Bool {
    text.string(TextSpan(start: start, end: max(start, end))).unicodeScalars
      .allSatisfy(\.properties.isWhitespace)
  }
}
