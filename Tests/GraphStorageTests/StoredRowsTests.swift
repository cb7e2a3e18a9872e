import GraphModel
import Testing

@testable import GraphStorage

@Suite struct StoredRowsTests {
  private func rows(_ contents: String...) -> StoredRows<String> {
    var rows = StoredRows<String>()
    for (index, content) in contents.enumerated() {
      let place = StoredContents.Place(TextSpan(start: index, end: index + 1), 1)
      rows.append(Int64(10 + index), at: place, saying: content)
    }
    return rows
  }

  @Test func `rows of one content are handed out in order, each once`() {
    var rows = rows("a", "b", "a")
    #expect([rows.take("a")?.id, rows.take("a")?.id, rows.take("a")?.id] == [10, 12, nil])
    #expect(rows.take("c") == nil)
  }

  @Test func `what was not handed out is left, in order`() {
    var rows = rows("b", "a", "c", "a")
    #expect(rows.take("a")?.place.start == 1)
    #expect(rows.left.map(\.id) == [10, 12, 13])
    #expect(rows.left.map(\.content) == ["b", "c", "a"])
  }
}
