import Testing

@testable import NeuralEncoding

struct LabelSchemeTests {
  private let file: Result<WeightsFile, any Error> = Result {
    try opened([("kinds", Array("person\nhub\nhub~\n".utf8))])
  }

  @Test func `kinds are read one a line`() throws {
    let scheme = try LabelScheme(file.get(), count: 7)
    #expect(scheme.kinds.map(\.type) == ["person", "hub", "hub"])
    #expect(scheme.kinds.map(\.isAnaphoric) == [false, false, true])
  }

  @Test func `kinds that do not fit the head are refused`() throws {
    let file = try file.get()
    #expect(throws: WeightsError(.missing(part: "kinds"))) { try LabelScheme(file, count: 5) }
  }

  @Test(arguments: 0..<14)
  func `a kind's labels lead back to it`(kind: Int) {
    #expect(LabelScheme.kind(LabelScheme.begin(kind)) == kind)
    #expect(LabelScheme.kind(LabelScheme.inside(kind)) == kind)
    #expect(LabelScheme.isBegin(LabelScheme.begin(kind)))
    #expect(!LabelScheme.isBegin(LabelScheme.inside(kind)))
  }
}
