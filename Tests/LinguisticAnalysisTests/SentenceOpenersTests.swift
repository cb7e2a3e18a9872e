import Testing

@testable import LinguisticAnalysis

struct SentenceOpenersTests {
  @Test func `articles and the like open sentences, names do not`() {
    #expect(["the", "however", "she"].allSatisfy(SentenceOpeners.contains))
    #expect(!["moss", "university", ""].contains(where: SentenceOpeners.contains))
  }
}
