/// Rows by what they say.
///
/// A row is handed out once, to the first that asks for one of its content; those left over in the
/// end say what is said no longer.
struct StoredRows<Content: Hashable> {
  /// A row, and its place when it was stored.
  typealias Item = (id: Int64, place: StoredContents.Place)

  /// All rows, and whether they were handed out.
  private var rows: [(item: Item, content: Content, isGiven: Bool)] = []
  /// The numbers of the rows of each content, and how many of them were handed out.
  private var numbers: [Content: (rows: [Int], given: Int)] = [:]

  /// Adds a row behind the others.
  mutating func append(_ id: Int64, at place: StoredContents.Place, saying content: Content) {
    numbers[content, default: ([], 0)].rows.append(rows.count)
    rows.append(((id, place), content, false))
  }

  /// Hands out the first row left of this content; none where there is none.
  mutating func take(_ content: Content) -> Item? {
    guard let index = numbers.index(forKey: content) else { return nil }
    let (candidates, given) = numbers.values[index]
    guard given < candidates.count else { return nil }
    numbers.values[index].given += 1
    rows[candidates[given]].isGiven = true
    return rows[candidates[given]].item
  }

  /// The rows that were not handed out, in order.
  var left: [(id: Int64, content: Content)] {
    rows.lazy.filter { !$0.isGiven }.map { ($0.item.id, $0.content) }
  }
}
