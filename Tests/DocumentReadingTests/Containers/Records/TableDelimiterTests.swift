import Testing

@testable import DocumentReading

struct TableDelimiterTests {
  @Test(arguments: [
    ("a,b\n1,2\n", ","), ("a;b\n1,5;2\n3,5;4\n", ";"), ("a\tb, c\n1\t2\n", "\t"),
    ("a|b\n1|2", "|"), ("a\n1\n", ","), ("", ","), ("\"a;b\",c\n1,2\n", ","),
    ("Titel;Text (kurz, englisch)\nA;b\nC;d\n", ";"), ("sep=;\na,b;c\n", ";"),
    ("id;text\n1;\"One, two,\nthree\"\n2;\"Four\"\n", ";"),
  ])
  func `the delimiter is what gives all rows as many cells`(head: String, delimiter: String) {
    #expect(TableDelimiter.delimiter(in: Array(head.utf8)) == delimiter.utf8.first)
  }

  @Test func `a row that is cut off is not looked at`() {
    #expect(TableDelimiter.delimiter(in: Array("a;b;c\n1;2;3\n1,2,3,4".utf8)) == 0x3B)
  }
}
