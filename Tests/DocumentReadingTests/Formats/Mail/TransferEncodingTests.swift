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

  @Test(arguments: [
    ("=?utf-8?q?Ume=C3=A5_news?=", "Umeå news"),
    ("=?UTF-8?B?VW1lw6U=?= and more", "Umeå and more"),
    ("=?iso-8859-1?Q?L=F6f?= =?iso-8859-1?Q?gren?=", "Löfgren"),
    ("Re: =?utf-8?q?x?= y =?utf-8?q?z?=", "Re: x y z"),
    ("=?utf-8*en?q?x?=", "x"), ("=?nope?q?x?=", "=?nope?q?x?="), ("a =? b", "a =? b"),
    ("=?utf-8?x?y?=", "=?utf-8?x?y?="), ("=?utf-8?q?", "=?utf-8?q?"), ("plain", "plain"),
  ])
  func `encoded words become the words they stand for`(value: String, expected: String) {
    #expect(EncodedWords.decoded(value) == expected)
  }
}
