/// Tells tables that arrange a page from those that hold data.
struct PageTables {
  /// The places of the rows and cells that only arrange.
  let layout: Set<Int>

  /// Looks at the tables in `tree`.
  ///
  /// A table arranges if it says so, if another stands in it, if one of its cells holds a text
  /// that is as long as a paragraph, or if it has a single column; not if it has heading cells.
  init(_ tree: HTMLTree, regions: PageRegions) {
    var tables: [Table] = []
    var open: [(index: Int, end: Int)] = []
    for (place, node) in tree.nodes.enumerated() {
      while let last = open.last, last.end <= place { open.removeLast() }
      if node.name == "table" {
        if let outer = open.last { tables[outer.index].isLayout = true }
        open.append((tables.count, node.end))
        tables.append(Table(isLayout: node.attributes["role"] == "presentation"))
      } else if let index = open.last?.index {
        let isLong = node.name == "td" && regions.plainLength(place) > Self.paragraph
        tables[index].add(node.name, at: place, isLong: isLong)
      }
    }
    layout = tables.reduce(into: []) { layout, table in
      guard !table.hasHeadings, table.isLayout || table.columns <= 1 else { return }
      layout.formUnion(table.parts)
    }
  }

  /// How many letters the text of a cell has at least that is as long as a paragraph.
  private static let paragraph = 250

  /// What is known of one table.
  private struct Table {
    var isLayout: Bool
    private(set) var hasHeadings = false
    /// The most cells in a row.
    private(set) var columns = 0
    /// The places of its rows and cells.
    private(set) var parts: [Int] = []
    private var cells = 0

    init(isLayout: Bool) { self.isLayout = isLayout }

    /// Notes an element of the table that is in no other.
    mutating func add(_ name: String, at place: Int, isLong: Bool) {
      switch name {
      case "tr":
        cells = 0
        parts.append(place)
      case "td":
        cells += 1
        columns = max(columns, cells)
        parts.append(place)
        if isLong { isLayout = true }
      case "th", "caption": hasHeadings = true
      default: break
      }
    }
  }
}
