import Testing

@testable import LiaisonTool

@Suite struct CountingTests {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"), (-1_000, "-1,000"),
  ])
  func `thousands stand apart`(number: Int, text: String) {
    #expect(grouped(number) == text)
  }

  @Test func `a noun agrees with its number`() {
    #expect(counted(1, "entity") == "1 entity")
    #expect(counted(2, "entity") == "2 entities")
    #expect(counted(0, "document") == "0 documents")
  }
}
