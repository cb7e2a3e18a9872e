import Testing

@testable import DocumentReading

struct RecordSieveTests {
  private let without = PartOutcome.faulty(name: "n", .noTextField(wanted: nil, there: ["a"]))
  private let document = PartOutcome.part(Part(name: "p", bytes: []))

  private func names(_ sieve: inout RecordSieve) -> [String] {
    var names: [String] = []
    while let outcome = sieve.next() {
      switch outcome {
      case .part(let part): names.append(part.name)
      case .faulty(let name, _): names.append(name + "!")
      default: names.append("?")
      }
    }
    return names
  }

  @Test func `records without a text wait for one with a text`() throws {
    var sieve = RecordSieve()
    sieve.take(without)
    #expect(names(&sieve) == [])
    sieve.take(.faulty(name: "b", .brokenRecord))
    #expect(names(&sieve) == ["b!"])
    sieve.take(document)
    #expect(names(&sieve) == ["n!", "p"])
    sieve.take(without)
    #expect(names(&sieve) == ["n!"])
    try sieve.end()
  }

  @Test func `a file is given up after some records, with one fault`() throws {
    var sieve = RecordSieve()
    for _ in 0..<RecordSieve.patience {
      #expect(!sieve.isFull)
      sieve.take(without)
    }
    #expect(sieve.isFull)
    #expect(throws: ReadingFault.noTextFields(wanted: nil, there: ["a"])) { try sieve.end() }
    try sieve.end()
  }
}
