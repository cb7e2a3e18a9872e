import GraphModel
import GraphQuerying
import Testing

@Suite struct StatedEvidenceCopiesTests {
  private func stated(
    _ document: String, _ sentence: String, copyOf: String? = nil, role: String? = nil
  ) -> StatedEvidence {
    StatedEvidence(
      head: "A", relation: .worksAt, tail: "B",
      evidence: Evidence(
        document: document, copyOf: copyOf, span: TextSpan(start: 0, end: 1), sentence: sentence,
        attributes: Attributes(role: role)))
  }

  private func kept(_ evidence: [StatedEvidence]) -> [String] {
    evidence.withoutCopies.map {
      "\($0.stated.evidence.document) \($0.stated.evidence.sentence) \($0.copies)"
    }
  }

  @Test func `what copies repeat is kept once, from the text itself`() {
    #expect(
      kept([
        stated("a", "\"A\" is at B.", copyOf: "b"), stated("b", "“A” is at  B."),
        stated("c", "\"A\" is at B.", copyOf: "b"), stated("d", "\"A\" is at B."),
      ]) == ["b “A” is at  B. 2", "d \"A\" is at B. 0"])
  }

  @Test func `what a copy says otherwise is kept`() {
    #expect(
      kept([
        stated("a", "A is at B."), stated("b", "A works at B.", copyOf: "a"),
        stated("c", "A is at B.", copyOf: "a", role: "Head"),
      ]) == ["a A is at B. 0", "b A works at B. 0", "c A is at B. 0"])
  }

  @Test func `what one document says twice is kept twice`() {
    #expect(
      kept([
        stated("a", "A is at B."), stated("a", "A is at B."),
        stated("b", "A is at B.", copyOf: "a"),
      ]) == ["a A is at B. 1", "a A is at B. 0"])
  }
}
