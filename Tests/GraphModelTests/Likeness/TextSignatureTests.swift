@testable import GraphModel
import TestSupport
import Testing

@Suite struct TextSignatureTests {
  private func words(_ count: Int) -> [TextSignature.Word] {
    (0..<count).map { (number: Int) -> TextSignature.Word in
      let hash = HashMixing.mixed(UInt64(number))
      return TextSignature.Word(
        hash: hash, isSpecific: number.isMultiple(of: 3), opensPassage: number.isMultiple(of: 7))
    }
  }

  @Test func `a word keeps the upper bits of its hash and its marks`() {
    let word = TextSignature.Word(hash: 0xFFFC_0000_0000_0000, opensPassage: true)
    #expect(word.hash == 0x3FFF)
    #expect(word.opensPassage && !word.isSpecific)
    #expect(TextSignature.Word(hash: 0x0003_FFFF_FFFF_FFFF, isSpecific: true).hash == 0)
  }

  @Test func `a text of few words has none, and of a long one the beginning is kept`() throws {
    #expect(TextSignature(words: words(39)) == nil)
    #expect(try #require(TextSignature(words: words(40))).words.count == 40)
    #expect(try #require(TextSignature(words: words(5_000))).words == words(4_096))
  }

  @Test func `what is stored comes back`() throws {
    let signature = try #require(TextSignature(words: words(100)))
    #expect(signature.bytes.count == 200)
    #expect(TextSignature(bytes: signature.bytes) == signature)
  }

  @Test(arguments: [0, 1, 79, 81, 8_194])
  func `bytes that are no signature give none`(count: Int) {
    #expect(TextSignature(bytes: [UInt8](repeating: 7, count: count)) == nil)
  }

  @Test func `the digest tells texts apart by any word, and by their order`() throws {
    let signature = try #require(TextSignature(words: words(50)))
    var others = [words(51), words(50).reversed()]
    for index in [0, 25, 49] {
      var changed = words(50)
      changed[index] = TextSignature.Word(hash: 1 << 60)
      others.append(changed)
    }
    #expect(signature.digest == TextSignature(words: words(50))?.digest)
    for other in others { #expect(TextSignature(words: other)?.digest != signature.digest) }
  }
}
