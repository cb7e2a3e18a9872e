import Testing

@testable import DocumentReading

struct EncodedWordsTests {
  @Test(arguments: [
    ("=?utf-8?q?Ume=C3=A5_news?=", "Umeå news"),
    ("=?UTF-8?B?VW1lw6U=?= and more", "Umeå and more"),
    ("=?iso-8859-1?Q?L=F6f?= =?iso-8859-1?Q?gren?=", "Löfgren"),
    ("Re: =?utf-8?q?x?= y =?utf-8?q?z?=", "Re: x y z"),
    ("=?utf-8*en?q?x?=", "x"), ("=?nope?q?x?=", "=?nope?q?x?="), ("a =? b", "a =? b"),
    ("=?utf-8?x?y?=", "=?utf-8?x?y?="), ("=?utf-8?q?", "=?utf-8?q?"), ("plain", "plain"),
    ("=?utf-8?b?VW1lww==?=\r\n =?UTF-8?b?pQ==?=", "Umeå"),
    ("=?utf-8?q?a?= =?iso-8859-1?q?=E5?=", "aå"), ("=?utf-8?q?a?= =?nope", "a =?nope"),
    ("=?iso-2022-jp?b?GyRCRWw1fhsoQg==?=", "東京"), ("=?=?=?=?", "=?=?=?=?"),
  ])
  func `encoded words become the words they stand for`(value: String, expected: String) {
    #expect(EncodedWords.decoded(value) == expected)
  }
}
