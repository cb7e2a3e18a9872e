import Testing

@testable import DocumentReading

struct PageEncodingTests {
  /// A byte that is no UTF-8, behind what a page starts with.
  private func page(_ start: String) -> [UInt8] { Array(start.utf8) + [0xE9, 0x20] }

  @Test(arguments: [
    ("<meta charset=windows-1251>", "windows-1251"),
    ("<html><head><META CHARSET = 'KOI8-R'/>", "koi8-r"),
    (
      "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-2\">", "iso-8859-2"
    ),
    ("<script charset=utf-8></script><meta charset=\"big5\">", "big5"),
    ("<!-- <meta charset=big5> --><meta charset=euc-kr>", "euc-kr"),
    ("<meta name=charset content=x><meta charset=gb2312>", "gb2312"),
    ("<?xml version=\"1.0\" encoding=\"iso-8859-7\"?><html>", "iso-8859-7"),
  ])
  func `a page names its encoding`(start: String, name: String) {
    #expect(PageEncoding.stated(in: page(start)) == name)
  }

  @Test(arguments: [
    "<p>charset=big5</p>", "<meta charset>", "<meta charset=''>", "<meta charset=utf-16>",
    "<!-- <meta charset=big5>", "<meta", "<", "<?xml encoding=", "", "<meta charset=\"",
  ])
  func `a page may name none`(start: String) {
    #expect(PageEncoding.stated(in: page(start)) == nil)
  }

  @Test func `a mark of byte order and valid UTF-8 go before what a page says`() {
    let page = "<meta charset=windows-1252><p>é ü ß"
    #expect(PageEncoding.stated(in: Array(page.utf8)) == nil)
    #expect(PageEncoding.stated(in: [0xEF, 0xBB, 0xBF] + Array(page.utf8)) == nil)
    let wide = page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(PageEncoding.stated(in: [0xFF, 0xFE] + wide) == nil)
  }

  @Test func `a name far behind the start is not looked for`() {
    let far = String(repeating: " ", count: 5000) + "<meta charset=big5>"
    #expect(PageEncoding.stated(in: page(far)) == nil)
  }
}
