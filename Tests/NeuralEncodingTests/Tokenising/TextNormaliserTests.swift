import Testing

@testable import NeuralEncoding

struct TextNormaliserTests {
  @Test(arguments: [
    ("plain text", "plain text"), ("ﬁne ½", "fine 1⁄2"), ("Zoe\u{308}", "Zo\u{EB}"),
    ("a\u{A0}b\tc", "a b c"), ("\u{FF21}", "A"), ("x\u{2581}y", "x y"), ("", ""),
  ])
  func `characters take the form that the vocabulary has`(text: String, normal: String) throws {
    let output = try Shipped.weights.get().normaliser.normalise(text)
    // Compared by code points, for characters that look alike count as equal.
    #expect(output.bytes == Array(normal.utf8))
    #expect(output.sources.count == output.bytes.count)
  }

  @Test func `each byte knows the bytes it comes from`() throws {
    let output = try Shipped.weights.get().normaliser.normalise("é…x")
    #expect(output.sources == [0..<2, 0..<2, 2..<5, 2..<5, 2..<5, 5..<6])
  }
}
