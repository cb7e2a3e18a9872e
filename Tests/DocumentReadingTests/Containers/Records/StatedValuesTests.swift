import Testing

@testable import DocumentReading

struct StatedValuesTests {
  @Test(
    arguments: [
      ("en", "en"), ("en_GB", "en-GB"), ("English", "en"), (" pt-BR\n", "pt-BR"), ("german", nil),
      ("", nil), ("12", nil), ("e", nil), ("de; x", nil), ("zh-Hant-TW-x-private", nil),
      ("en{", nil), ("en-", nil), ("éé", nil),
    ] as [(String, String?)])
  func `a language is a tag`(words: String, tag: String?) {
    #expect(LanguageTag.stated(words) == tag)
  }

  @Test(
    arguments: [
      ("https://a.example/", "https://a.example/"), ("\n http://a.example ", "http://a.example"),
      ("ftp://a.example", nil), ("10.1/x", nil), ("", nil),
    ] as [(String, String?)])
  func `an address is one of the web`(words: String, address: String?) {
    #expect(WebAddress.stated(words) == address)
  }
}
