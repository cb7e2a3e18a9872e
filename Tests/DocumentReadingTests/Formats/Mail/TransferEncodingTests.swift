import Testing

@testable import DocumentReading

struct TransferEncodingTests {
  @Test(arguments: [
    ("a=3Db", "a=b"), ("soft=\nline", "softline"), ("soft=\r\nline", "softline"),
    ("Ume=C3=A5", "Umeå"), ("=ZZ=", "=ZZ="), ("=", "="), ("=4", "=4"), ("", ""),
  ])
  func `quoted-printable stands for bytes`(text: String, expected: String) {
    let bytes = QuotedPrintable.bytes(of: Array(text.utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("QmVyZw==", "Berg"), ("QmVy\r\nZw==", "Berg"), ("QmVyZw", "Berg"), ("Qm VyZw=*", "Berg"),
    ("Q", ""), ("", ""), ("QmVyZw==QmVyZw==", "Berg"),
  ])
  func `base64 stands for bytes, as far as it goes`(text: String, expected: String) {
    #expect(String(decoding: Base64.bytes(of: text.utf8), as: UTF8.self) == expected)
  }
}
