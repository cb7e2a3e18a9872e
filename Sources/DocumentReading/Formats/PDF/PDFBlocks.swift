import GraphModel

/// Makes headings, items and paragraphs of the lines of a PDF.
struct PDFBlocks {
  private struct Piece {
    var text: String
    let kind: Passage.Kind
    let size: Double
  }

  private let median: Double
  private var pieces: [Piece] = []

  /// The text of `layout` without its running heads and feet.
  static func text(of layout: PDFLayout) -> StructuredText {
    let pages = PDFRunningLines.removed(from: layout.pages)
    var blocks = PDFBlocks(pages)
    for block in pages.flatMap(\.blocks) { blocks.add(block) }
    let sizes = Set(blocks.pieces.filter { $0.kind == .heading }.map(\.size)).sorted(by: >).prefix(
      2)
    var result = StructuredText(
      particulars: DocumentParticulars(
        title: layout.title, published: layout.day, author: layout.author))
    for piece in blocks.pieces {
      let rank = piece.kind == .heading ? sizes.firstIndex(of: piece.size) : nil
      result.add(
        piece.text, kind: piece.kind, level: piece.kind == .heading ? (rank ?? 2) + 1 : nil)
    }
    return result
  }

  private init(_ pages: [PDFLayout.Page]) {
    // Half of the letters stand in lines that are no higher.
    let lines = pages.flatMap(\.blocks).joined().sorted { $0.height < $1.height }
    let half = lines.reduce(0) { $0 + $1.text.utf8.count } / 2
    var count = 0
    median =
      lines.first { line in
        count += line.text.utf8.count
        return count >= half
      }?.height ?? 0
  }

  private mutating func add(_ block: [PDFLayout.Line]) {
    var above: PDFLayout.Line?
    for line in block {
      add(line, below: above)
      above = line
    }
  }

  private mutating func add(_ line: PDFLayout.Line, below above: PDFLayout.Line?) {
    if !opensWithDash(line, below: above), let item = Self.item(line.text) {
      pieces.append(Piece(text: item, kind: .item, size: median))
      return
    }
    let isHeading = line.height > median * 1.15 && line.text.utf8.count <= 200
    let size = isHeading ? line.height.rounded() : median
    let joins = pieces.last.map { $0.size == size && goesOn($0, with: line, below: above) }
    if joins == true {
      Self.append(line.text, to: &pieces[pieces.count - 1].text)
    } else {
      pieces.append(Piece(text: line.text, kind: isHeading ? .heading : .paragraph, size: size))
    }
  }

  /// Whether `line` belongs to the piece before it; a line without one above starts a block.
  private func goesOn(
    _ piece: Piece, with line: PDFLayout.Line, below above: PDFLayout.Line?
  ) -> Bool {
    if let above { return line.top - above.bottom < line.height * 0.7 }
    let isOpen = piece.text.last.map { $0.isLetter || $0 == "-" || $0 == "," } ?? false
    return piece.kind != .heading && isOpen && line.text.first?.isLowercase == true
  }

  /// Whether `line` goes on with a dash in the sentence above it.
  private func opensWithDash(_ line: PDFLayout.Line, below above: PDFLayout.Line?) -> Bool {
    guard above != nil, let last = pieces.last, last.kind == .paragraph,
      let first = line.text.first
    else { return false }
    return "–-*".contains(first) && last.text.last?.isLetter == true
  }

  /// Adds the line that follows `text`, without the hyphen that parts a word.
  private static func append(_ line: String, to text: inout String) {
    let before = text.dropLast().last
    if text.last == "-", before?.isLetter == true, line.first?.isLowercase == true {
      text.removeLast()
    } else {
      text += " "
    }
    text += line
  }

  /// The words behind a bullet, if `line` starts with one.
  private static func item(_ line: String) -> String? {
    guard let mark = line.first, "•◦▪‣●■–*-".contains(mark), line.dropFirst().first == " " else {
      return nil
    }
    return String(line.dropFirst(2))
  }
}
