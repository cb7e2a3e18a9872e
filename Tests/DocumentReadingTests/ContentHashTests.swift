import DocumentReading
import Testing

@Suite struct ContentHashTests {
  // The function's own test values: XXH3 with 128 bits, seed 0.
  @Test func `the hash is that of the published function`() {
    #expect(ContentHash.of([]) == "99aa06d3014798d86001c324468d497f")
  }

  @Test func `other bytes give another hash, as long`() {
    let hashes = [[1], [2], [1, 2], Array(repeating: 0, count: 1000)].map(ContentHash.of)
    #expect(Set(hashes).count == 4)
    #expect(hashes.allSatisfy { $0.count == 32 })
  }
}
