import Testing

@testable import LinguisticAnalysis

struct ByteReaderTests {
  @Test func `characters of every length are read`() {
    let text = "aé本🧬"
    let reader = ByteReader(bytes: Array(text.utf8), end: text.utf8.count)
    var offset = 0
    var scalars: [Unicode.Scalar] = []
    while offset < reader.end {
      let (scalar, length) = reader.scalar(at: offset)
      scalars.append(scalar)
      offset += length
    }
    #expect(scalars == Array(text.unicodeScalars))
  }

  @Test func `a character cut off at the end is a space of the length that is left`() {
    let reader = ByteReader(bytes: Array("a🧬".utf8), end: 3)
    #expect(reader.scalar(at: 1) == (" ", 2))
  }

  @Test func `outside of the stretch there are only spaces`() {
    let reader = ByteReader(bytes: Array("ab".utf8), end: 1)
    #expect(reader.byte(at: 1) == 0 && reader.byte(at: -1) == 0)
    #expect(reader.kind(at: 7).kind == .space)
  }

  @Test func `an offset inside of a character moves behind it`() {
    let reader = ByteReader(bytes: Array("🧬a".utf8), end: 5)
    #expect([0, 1, 3, 4, 5].map(reader.aligned) == [0, 4, 4, 4, 5])
  }
}
