/// Finds the heads, feet and numbers that run from page to page.
enum PDFRunningLines {
  private struct Key: Hashable {
    let text: String
    let top: Int
  }

  /// `pages` without the lines at the upper or lower edge that stand on three pages or half of them.
  static func removed(from pages: [PDFLayout.Page]) -> [PDFLayout.Page] {
    var counts: [Key: Int] = [:]
    for page in pages {
      let lines = page.blocks.joined().filter { isAtEdge($0, of: page) }
      for key in Set(lines.map(key)) { counts[key, default: 0] += 1 }
    }
    let enough = min(3, max(2, (pages.count + 1) / 2))
    return pages.map { page in
      var page = page
      page.blocks = page.blocks.map { block in
        block.filter { line in
          guard isAtEdge(line, of: page) else { return true }
          return !isNumber(line.text) && counts[key(line), default: 0] < enough
        }
      }
      page.blocks.removeAll(where: \.isEmpty)
      return page
    }
  }

  private static func isAtEdge(_ line: PDFLayout.Line, of page: PDFLayout.Page) -> Bool {
    line.bottom < page.height * 0.1 || line.top > page.height * 0.9
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.count <= 4 && text.allSatisfy(\.isNumber)
  }

  /// The digits of a line are folded; its place is told to four points.
  private static func key(_ line: PDFLayout.Line) -> Key {
    let text = String(line.text.map { $0.isNumber ? "0" : $0 })
    return Key(text: text, top: Int(max(-1e6, min(1e6, line.top / 4)).rounded()))
  }
}
