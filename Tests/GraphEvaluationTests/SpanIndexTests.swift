import GraphModel
import Testing

@testable import GraphEvaluation

@Suite struct SpanIndexTests {
  private let index = SpanIndex([
    (TextSpan(start: 10, end: 15), "c"), (TextSpan(start: 0, end: 30), "a"),
    (TextSpan(start: 2, end: 4), "b"), (TextSpan(start: 20, end: 25), "c"),
  ])

  @Test(arguments: [
    (0, 1, ["a"]), (3, 11, ["a", "b", "c"]), (4, 10, ["a"]), (15, 20, ["a"]),
    (24, 40, ["a", "c"]), (30, 40, []), (5, 5, ["a"]),
  ])
  func `all that shares text is found, also under a long span`(
    start: Int, end: Int, expected: [String]
  ) {
    #expect(index.owners(overlapping: TextSpan(start: start, end: end)) == expected)
  }

  @Test func `what shares text most often is told, of equals the first`() {
    let spans = [(0, 3), (12, 13), (21, 22)].map { TextSpan(start: $0.0, end: $0.1) }
    #expect(index.mostOverlapping(spans) == "a")
    #expect(index.mostOverlapping([]) == nil)
    let pair = SpanIndex([
      (TextSpan(start: 0, end: 2), "z"), (TextSpan(start: 3, end: 4), "y"),
      (TextSpan(start: 5, end: 6), "y"),
    ])
    #expect(pair.mostOverlapping([TextSpan(start: 0, end: 6)]) == "y")
    #expect(pair.mostOverlapping([TextSpan(start: 0, end: 4)]) == "z")
  }
}
