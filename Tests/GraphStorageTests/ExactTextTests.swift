import Testing

@testable import GraphStorage

@Suite struct ExactTextTests {
  @Test func `an accent of its own makes another text`() {
    let (joined, apart) = ("Ume\u{E5}", "Umea\u{30A}")
    #expect(joined == apart)
    #expect(ExactText(joined) != ExactText(apart))
    #expect(ExactText(joined) == ExactText("Umeå"))
    #expect(Set([ExactText(joined), ExactText(apart), ExactText("Umeå")]).count == 2)
  }
}
