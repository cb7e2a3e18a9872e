import GraphModel
import Testing

@testable import DocumentReading

@Suite struct TextSignatureDocumentTests {
  private static let samples =
    LikenessSample.news + LikenessSample.notices + LikenessSample.occasions

  private func signature(of text: String) throws -> TextSignature {
    let document = try DocumentReader().document(
      bytes: Array(text.utf8), source: DocumentSource(name: "a.txt")
    ).document
    return try #require(document.signature)
  }

  @Test(arguments: samples)
  func `a copy is found and known`(sample: LikenessSample) throws {
    let (own, copy) = try (signature(of: sample.text), signature(of: sample.copy))
    #expect(!Set(own.bandKeys).isDisjoint(with: copy.bandKeys))
    #expect(own.isCopy(of: copy))
    #expect(copy.isCopy(of: own))
  }

  @Test(arguments: samples)
  func `another piece in the same form is no copy`(sample: LikenessSample) throws {
    let (own, sibling) = try (signature(of: sample.text), signature(of: sample.sibling))
    #expect(!own.isCopy(of: sibling))
    #expect(!sibling.isCopy(of: own))
    #expect(try !signature(of: sample.copy).isCopy(of: sibling))
  }

  @Test func `samples are no copies of each other`() throws {
    let signatures = try Self.samples.map { try signature(of: $0.text) }
    for (index, first) in signatures.enumerated() {
      for second in signatures.dropFirst(index + 1) { #expect(!first.isCopy(of: second)) }
    }
  }

  @Test func `a short notice has no signature`() throws {
    let (document, _) = try DocumentReader().document(
      bytes: Array("Anna Berg works at Umeå University.".utf8),
      source: DocumentSource(name: "a.txt"))
    #expect(document.signature == nil)
  }

  @Test func `a copy in another format is known`() throws {
    let sample = LikenessSample.news[0]
    let page =
      "<h1>Waves</h1>"
      + sample.text.split(separator: "\n\n").dropFirst().map { "<p>\($0)</p>" }.joined()
    let document = try DocumentReader().document(
      bytes: Array("<!doctype html><html><body>\(page)</body></html>".utf8),
      source: DocumentSource(name: "a.html")
    ).document
    #expect(try #require(document.signature).isCopy(of: signature(of: sample.text)))
  }
}
