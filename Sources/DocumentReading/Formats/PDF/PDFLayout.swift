/// The lines of a PDF's pages and where they stand, in points from the upper left corner.
struct PDFLayout {
  /// One line of words.
  struct Line {
    var text = ""
    let left: Double
    let top: Double
    let bottom: Double

    var height: Double { bottom - top }
  }

  /// One page, whose blocks come in reading order.
  struct Page {
    let height: Double
    var blocks: [[Line]] = []
  }

  private(set) var pages: [Page] = []
  private(set) var title: String?
  private(set) var author: String?
  /// The day on which the file was made, in ISO 8601.
  private(set) var day: String?

  /// The layout that poppler wrote as XHTML, one mark on each line.
  ///
  /// - Throws: `ReadingFault.tooSlow`.
  init(_ xhtml: [UInt8]) throws(ReadingFault) {
    var check = TimeCheck()
    for row in xhtml.split(separator: 0x0A) {
      try check.step()
      read(Substring(String(decoding: row, as: UTF8.self)).drop { $0 == " " })
    }
    for index in pages.indices {
      for block in pages[index].blocks.indices {
        pages[index].blocks[block].removeAll { $0.text.isEmpty }
      }
      pages[index].blocks.removeAll(where: \.isEmpty)
    }
  }

  private mutating func read(_ row: Substring) {
    if row.hasPrefix("<word ") {
      add(word: Self.content(of: row))
    } else if row.hasPrefix("<line ") {
      add(
        Line(
          left: Self.number("xMin", in: row), top: Self.number("yMin", in: row),
          bottom: Self.number("yMax", in: row)))
    } else if row.hasPrefix("<block ") {
      if !pages.isEmpty { pages[pages.count - 1].blocks.append([]) }
    } else if row.hasPrefix("<page ") {
      pages.append(Page(height: Self.number("height", in: row)))
    } else if row.hasPrefix("<title>") {
      title = Self.known(Self.content(of: row))
    } else if row.hasPrefix("<meta name=\"Author\"") {
      author = Self.known(Self.attribute("content", in: row))
    } else if row.hasPrefix("<meta name=\"CreationDate\"") {
      day = Self.day(Self.attribute("content", in: row))
    }
  }

  private mutating func add(_ line: Line) {
    guard let page = pages.indices.last, let block = pages[page].blocks.indices.last else { return }
    pages[page].blocks[block].append(line)
  }

  private mutating func add(word: String) {
    guard let page = pages.indices.last, let block = pages[page].blocks.indices.last,
      let line = pages[page].blocks[block].indices.last, !word.isEmpty
    else { return }
    if !pages[page].blocks[block][line].text.isEmpty {
      pages[page].blocks[block][line].text += " "
    }
    pages[page].blocks[block][line].text += word
  }

  private static func known(_ words: String) -> String? {
    words.allSatisfy(\.isWhitespace) ? nil : words
  }

  /// The day of `2026-02-01T10:00:00+00:00` or `D:20260201100000`.
  private static func day(_ date: String) -> String? {
    let digits = date.prefix { $0 != "T" }.filter { $0.isASCII && $0.isNumber }.prefix(8)
    guard digits.count == 8, let month = Int(digits.dropFirst(4).prefix(2)),
      let day = Int(digits.suffix(2)), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }

  /// What stands between the first mark and the next.
  private static func content(of row: Substring) -> String {
    decoded(row.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
  }

  private static func attribute(_ name: String, in row: Substring) -> String {
    let pieces = row.split(separator: "\"", omittingEmptySubsequences: false)
    guard let index = pieces.firstIndex(where: { $0.hasSuffix(" \(name)=") }),
      index + 1 < pieces.count
    else { return "" }
    return decoded(pieces[index + 1])
  }

  private static func number(_ name: String, in row: Substring) -> Double {
    let number = Double(attribute(name, in: row)) ?? 0
    return number.isFinite ? number : 0
  }

  /// `text` with its five entities as characters.
  private static func decoded(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    let pieces = text.split(separator: "&", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(into: String(pieces[0])) { result, piece in
      let entity = entities.first { piece.hasPrefix($0.name) }
      result += entity.map { $0.text + piece.dropFirst($0.name.count) } ?? "&" + piece
    }
  }

  private static let entities = [
    (name: "amp;", text: "&"), (name: "lt;", text: "<"), (name: "gt;", text: ">"),
    (name: "quot;", text: "\""), (name: "apos;", text: "'"), (name: "#39;", text: "'"),
  ]
}
