import Testing

@testable import GraphEvaluation

@Suite struct AnnotationMarkTests {
  @Test(arguments: [
    ("a {{MRC|org:mrc}} b", ["a ", "<MRC|org|mrc>", " b"]),
    ("{{It|org:mrc-2~}}", ["<It|org|mrc-2|~>"]),
    ("{{{A|org:a}}}", ["{", "<A|org:a>".replacing(":", with: "|"), "}"]),
    ("{{A|org:-a}}", ["{{A|org:-a}}"]),
    ("{{A|Org:a}}", ["{{A|Org:a}}"]),
    ("{{|org:a}}", ["{{|org:a}}"]),
    ("{{A|org:a}", ["{{A|org:a}"]),
    ("", []),
  ])
  func `marks are told from text`(line: String, expected: [String]) {
    let pieces = AnnotationMark.pieces(of: Substring(line)).map { piece in
      switch piece {
      case .plain(let words): String(words)
      case .mark(let mark):
        "<\(mark.surface)|\(mark.type)|\(mark.key)\(mark.isAnaphoric ? "|~" : "")>"
      }
    }
    #expect(pieces == expected)
  }
}
