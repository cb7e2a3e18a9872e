import GraphModel
import Testing

@testable import GraphExporting

struct EvidenceReadingOrderTests {
  @Test func `evidence goes by document, place and what it says`() {
    func evidence(_ document: String, _ start: Int, role: String? = nil, confidence: Double = 1)
      -> Evidence
    {
      Evidence(
        document: document, span: TextSpan(start: start, end: start + 1), sentence: "s",
        attributes: Attributes(role: role), confidence: confidence)
    }
    let ordered = [
      evidence("a", 0), evidence("a", 9, role: "Chair", confidence: 0.4),
      evidence("a", 9, role: "Chair", confidence: 0.5), evidence("a", 9, role: "Dean"),
      evidence("a", 10), evidence("b", 0),
    ]
    #expect(ordered.reversed().inReadingOrder == ordered)
    #expect(ordered.inReadingOrder == ordered)
  }
}
