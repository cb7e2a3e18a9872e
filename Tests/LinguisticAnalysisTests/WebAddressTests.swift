import Testing

@testable import LinguisticAnalysis

struct WebAddressTests {
  @Test(arguments: [
    ("https://a.example/b.", "https://a.example/b"), ("HTTP://A.EXAMPLE", "HTTP://A.EXAMPLE"),
    ("www.a.example)", "www.a.example"), ("ada@b.example;", "ada@b.example"), ("@ada", "@ada"),
  ])
  func `an address ends where its sentence goes on`(text: String, address: String) {
    let reader = ByteReader(bytes: Array(text.utf8), end: text.utf8.count)
    #expect(WebAddress.end(from: 0, in: reader) == address.utf8.count)
  }

  @Test(arguments: ["word", "ada@", "@", "wwwx", "http:/", "ada b@c", ""])
  func `other words are no addresses`(text: String) {
    let reader = ByteReader(bytes: Array(text.utf8), end: text.utf8.count)
    #expect(WebAddress.end(from: 0, in: reader) == nil)
  }

  @Test func `the first part of a mail address has a limit`() {
    let text = String(repeating: "a", count: 65) + "@b.example"
    let reader = ByteReader(bytes: Array(text.utf8), end: text.utf8.count)
    #expect(WebAddress.end(from: 0, in: reader) == nil)
  }
}
