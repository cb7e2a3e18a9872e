import GraphModel

/// A walk through a rich text file.
struct RichTextWalk {
  /// What holds up to the end of a group.
  private struct Group {
    /// What the text in it is for.
    var destination = Destination.body
    var font = 0
    /// How many letters stand for one in Unicode, for those who do not know it.
    var replacements = 1
    var isHidden = false
  }

  private enum Destination: Equatable {
    case body, leftOut, fonts, title, author, created, listMark
  }

  /// Groups that may lie in one another.
  private static let maximumDepth = 10_000

  private var groups = [Group()]
  private var blocks = OfficeBlocks(particulars: DocumentParticulars())
  private var codePage = 1252
  private var fontPages: [Int: Int] = [:]
  /// Letters in a code page that are not yet decoded.
  private var pending: [UInt8] = []
  /// Letters in Unicode that are not yet added.
  private var units: [UInt16] = []
  /// How many letters are still to be passed over, since one in Unicode stands for them.
  private var skipped = 0
  private var isStarred = false
  private var title = ""
  private var author = ""
  private var created: [String: Int] = [:]
  /// What the next paragraph is.
  private var role = OfficeBlocks.Role()
  private var isInTable = false
  /// Whether a paragraph, a row, a cell is under way.
  private var isOpen = false
  private var hasRow = false
  private var hasCell = false

  mutating func take(_ token: RichTextToken) {
    if case .byte(let byte) = token {
      if skipped > 0 {
        skipped -= 1
      } else {
        flushUnits()
        pending.append(byte)
      }
      return
    }
    flush()
    if case .word("u", _) = token {} else { flushUnits() }
    switch token {
    case .byte: break
    case .open:
      skipped = 0
      if groups.count < Self.maximumDepth { groups.append(groups[groups.count - 1]) }
    case .close:
      skipped = 0
      if groups.count > 1 { close(groups.removeLast()) }
    case .sign(let sign): take(sign: sign)
    case .word(let name, let number): take(word: name, number)
    }
    if case .sign(UInt8(ascii: "*")) = token { isStarred = true } else { isStarred = false }
  }

  /// The text when all tokens are taken.
  mutating func ended() -> StructuredText {
    flush()
    flushUnits()
    endParagraph()
    endRow()
    var content = blocks.content
    content.particulars.title = Self.nonBlank(title)
    content.particulars.author = Self.nonBlank(author)
    if let year = created["yr"] {
      let day = [year, created["mo"] ?? 1, created["dy"] ?? 1].map(String.init)
      let iso = day.map { $0.count == 1 ? "0" + $0 : $0 }.joined(separator: "-")
      content.particulars.published = CalendarDay(iso: iso)?.text
    }
    return content
  }

  private static func nonBlank(_ words: String) -> String? {
    let words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  private var group: Group {
    get { groups[groups.count - 1] }
    set { groups[groups.count - 1] = newValue }
  }

  private mutating func close(_ closed: Group) {
    if closed.destination == .listMark, group.destination == .body { role.kind = .item }
  }

  private mutating func take(sign: UInt8) {
    switch sign {
    case UInt8(ascii: "~"): add("\u{A0}")
    case UInt8(ascii: "_"): add("-")
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      add(String(UnicodeScalar(sign)))
    default: break
    }
  }

  private mutating func take(word name: String, _ number: Int?) {
    if let destination = Self.destinations[name] {
      group.destination = destination
    } else if isStarred {
      group.destination = .leftOut
    } else if let sign = Self.signs[name] {
      add(sign)
    } else if group.destination == .created {
      if let number { created[name] = number }
    } else {
      takeFormat(name, number)
    }
  }

  private mutating func takeFormat(_ name: String, _ number: Int?) {
    switch name {
    case "u": takeUnicode(number ?? 0)
    case "uc": group.replacements = max(number ?? 1, 0)
    case "ansicpg": codePage = number ?? codePage
    case "f": group.font = number ?? 0
    case "fcharset":
      if group.destination == .fonts { fontPages[group.font] = Self.codePages[number ?? 0] }
    case "v": group.isHidden = number != 0
    case "plain": group.isHidden = false
    case "pard":
      role = OfficeBlocks.Role()
      isInTable = false
    case "intbl": isInTable = true
    case "ls": role.kind = role.level == nil ? .item : .heading
    case "outlinelevel":
      if let number, (0...8).contains(number) { role = .heading(number + 1) }
    case "par", "sect", "page": endParagraph()
    case "line": if group.destination == .body, isOpen { blocks.breakLine() }
    case "cell":
      endParagraph()
      hasCell = false
    case "row": endRow()
    default: break
    }
  }

  private mutating func takeUnicode(_ number: Int) {
    let unit = UInt16(truncatingIfNeeded: number)
    units.append(unit)
    skipped = group.replacements
  }

  /// Decodes the letters that wait.
  private mutating func flush() {
    if !pending.isEmpty {
      let page = fontPages[group.font] ?? codePage
      let text =
        NamedEncoding.text(of: pending, in: "cp\(page)")
        ?? String(decoding: pending, as: UTF8.self)
      pending.removeAll(keepingCapacity: true)
      flushUnits()
      add(text)
    }
  }

  /// Adds the Unicode letters that wait: two of them may make one.
  private mutating func flushUnits() {
    guard !units.isEmpty else { return }
    let text = String(decoding: units, as: UTF16.self)
    units.removeAll(keepingCapacity: true)
    add(text)
  }

  private mutating func add(_ text: String) {
    switch group.destination {
    case .title: title += text
    case .author: author += text
    case .body where !group.isHidden:
      startParagraph()
      blocks.append(text)
    default: break
    }
  }

  private mutating func startParagraph() {
    guard !isOpen else { return }
    if isInTable && !hasRow {
      blocks.startRow()
      hasRow = true
    }
    if hasRow && !hasCell {
      blocks.startCell()
      hasCell = true
    }
    blocks.startParagraph(role)
    isOpen = true
  }

  private mutating func endParagraph() {
    guard isOpen else { return }
    blocks.role = role
    blocks.endParagraph()
    isOpen = false
    if hasRow && !isInTable { endRow() }
  }

  private mutating func endRow() {
    endParagraphInRow()
    guard hasRow else { return }
    blocks.endRow()
    (hasRow, hasCell) = (false, false)
  }

  private mutating func endParagraphInRow() {
    guard isOpen else { return }
    blocks.endParagraph()
    isOpen = false
  }

  private static let destinations: [String: Destination] = [
    "fonttbl": .fonts, "title": .title, "author": .author, "creatim": .created,
    "listtext": .listMark, "pntext": .listMark, "stylesheet": .leftOut, "colortbl": .leftOut,
    "pict": .leftOut, "object": .leftOut, "header": .leftOut, "headerl": .leftOut,
    "headerr": .leftOut, "headerf": .leftOut, "footer": .leftOut, "footerl": .leftOut,
    "footerr": .leftOut, "footerf": .leftOut, "footnote": .leftOut, "annotation": .leftOut,
    "fldinst": .leftOut, "subject": .leftOut, "keywords": .leftOut, "operator": .leftOut,
    "company": .leftOut, "doccomm": .leftOut, "revtim": .leftOut, "printim": .leftOut,
    "nonshppict": .leftOut, "generator": .leftOut, "listtable": .leftOut,
  ]

  private static let signs = [
    "tab": " ", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ",
  ]

  /// The code page of a font's character set.
  private static let codePages = [
    0: 1252, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258,
    177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250,
  ]
}
