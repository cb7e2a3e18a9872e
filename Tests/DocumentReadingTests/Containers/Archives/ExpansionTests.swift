import Testing

@testable import DocumentReading

struct ExpansionTests {
  @Test func `what may be unpacked is spent piece by piece`() throws {
    let expansion = Expansion(size: 1, least: 10)
    try expansion.spend(150)
    try expansion.spend(0)
    try expansion.spend(-5)
    #expect(throws: ReadingFault.unpacksTooLarge) { try expansion.spend(50) }
    #expect(throws: ReadingFault.unpacksTooLarge) { try expansion.spend(1) }
  }

  @Test func `little files may unpack to some, and large ones not to all`() throws {
    try Expansion(size: 0).spend(Expansion.alwaysAllowed - 1)
    #expect(throws: ReadingFault.unpacksTooLarge) {
      try Expansion(size: .max, most: 100).spend(.max)
    }
    try Expansion(size: .max).spend(.max - 1)
  }

  @Test(arguments: [
    (Expansion.alwaysAllowed, 0, false), (Expansion.alwaysAllowed + 1, 0, true),
    (Expansion.alwaysAllowed + 1, 1 << 20, false), (.max, .max, false), (.max, -1, true),
  ])
  func `what is out of proportion is told early`(given: Int, taken: Int, isBeyond: Bool) {
    #expect(Expansion.isBeyondMeasure(given: given, taken: taken) == isBeyond)
  }
}
