import GraphModel

/// A walk through a document in rich text, from its first piece to its last.
struct RichTextWalk {
  var state = RichTextState()
  var tables = RichTextTables(OfficeBlocks(particulars: DocumentParticulars()))
  var fonts = RichTextFonts()
  var info = RichTextInfo()
  var styles = WordStyles()
  var styleInReading = (id: 0, style: WordStyles.Style())
  /// The font in the font table that is being read.
  var fontInReading = 0

  /// The states of the groups that are open.
  private var outer: [RichTextState] = []
  /// How many groups are open beyond those whose states are kept.
  private var groupsBeyond = 0
  private static let mostGroups = 4096

  /// Whether `\*` was read, which says that a group may be passed over if it is not known.
  private var isOptional = false
  /// Whether nothing of the group was read yet, so that the next word may say what it is.
  private var isAtStart = false
  /// How many characters that stand in for another are still to be passed over.
  private var toPassOver = 0
  /// Bytes of text that are not decoded yet.
  private var bytes: [UInt8] = []
  /// The first half of a character beyond U+FFFF.
  private var highHalf: UInt32?
  /// Whether the outermost group has ended; nothing behind it is of the document.
  private var isOver = false
  /// Whether the paragraph under way has the mark of an item.
  var hasMark = false

  mutating func take(_ token: RichTextToken) {
    switch token {
    case _ where isOver: break
    case .open: open()
    case .close: close()
    case _ where state.destination == .skipped: break
    case .byte(let byte):
      isAtStart = false
      if toPassOver > 0 { toPassOver -= 1 } else { bytes.append(byte) }
    case .letter(let letter):
      isAtStart = false
      takeCharacter(String(letter))
    case .sign(let sign): take(sign: sign)
    case .word(let name, let number): take(word: name, number)
    }
  }

  /// The text, once all was taken.
  mutating func finished() -> StructuredText {
    endParagraph()
    while !outer.isEmpty { close() }
    tables.endInner(level: 0, isShown: false)
    var content = tables.blocks.content
    content.particulars = info.particulars
    return content
  }

  // MARK: Groups

  private mutating func open() {
    flush()
    toPassOver = 0
    (isAtStart, isOptional) = (true, false)
    guard outer.count < Self.mostGroups else {
      groupsBeyond += 1
      return
    }
    outer.append(state)
    state.ending = .nothing
    if state.destination == .styleSheet {
      state.destination = .style
      state.ending = .style
      styleInReading = (0, WordStyles.Style())
    }
  }

  private mutating func close() {
    flush()
    toPassOver = 0
    isAtStart = false
    if groupsBeyond > 0 {
      groupsBeyond -= 1
      return
    }
    if outer.count == 1 {
      endParagraph()
      isOver = true
    }
    guard let before = outer.popLast() else { return }
    switch state.ending {
    case .nothing: break
    case .style: keepStyle()
    case .textBox:
      endParagraph(level: state.outerRows + state.tableLevel)
      tables.endInner(level: state.outerRows, isShown: false)
    }
    state = before
  }

  /// Sends the group to where its first word tells; tells whether it does.
  private mutating func enter(_ name: String) -> Bool {
    if state.destination == .around, RichTextDestination.inner.contains(name) {
      state.destination = state.inner
      if name != "ud" {
        state.resetParagraph()
        state.ending = .textBox
        state.outerRows = tables.level
        tables.startInner()
      }
      return true
    }
    guard let next = RichTextDestination.named(name, in: state.destination) else { return false }
    if next == .around, state.destination != .around { state.inner = state.destination }
    if next == .listMark { hasMark = true }
    state.destination = next
    return true
  }

  // MARK: Text

  /// Decodes the bytes that wait, and sends them to where the group's text goes.
  mutating func flush() {
    if highHalf != nil {
      highHalf = nil
      send("\u{FFFD}")
    }
    guard !bytes.isEmpty else { return }
    let words = fonts.encoding(of: state.font).text(of: bytes)
    bytes.removeAll(keepingCapacity: true)
    send(words)
  }

  private mutating func send(_ words: String) {
    switch state.destination {
    case .body: if !state.isHidden && !state.isDeleted { tables.append(words) }
    case .style:
      if styleInReading.style.name.utf8.count < 200 { styleInReading.style.name += words }
    case .fontTable: fonts.addName(words, of: fontInReading)
    case .infoField(let field): info.add(words, to: field)
    default: break
    }
  }

  private mutating func take(sign: UInt8) {
    let wasAtStart = isAtStart
    isAtStart = false
    switch sign {
    case UInt8(ascii: "*"): (isOptional, isAtStart) = (wasAtStart, wasAtStart)
    case UInt8(ascii: "~"): takeCharacter("\u{A0}")
    case UInt8(ascii: "_"): takeCharacter("-")
    default: break
    }
  }

  private mutating func takeCharacter(_ words: String) {
    if toPassOver > 0 {
      toPassOver -= 1
    } else {
      flush()
      send(words)
    }
  }

  private mutating func takeUnicode(_ number: Int) {
    if highHalf == nil || !bytes.isEmpty { flush() }
    toPassOver = state.fallbackLength
    let code = UInt32(clamping: number < 0 ? number + 0x10000 : number)
    switch code {
    case 0xD800..<0xDC00:
      flush()
      highHalf = code
    case 0xDC00..<0xE000:
      guard let high = highHalf else { return send("\u{FFFD}") }
      highHalf = nil
      let whole = 0x10000 + (high - 0xD800) << 10 + (code - 0xDC00)
      send(Unicode.Scalar(whole).map { String($0) } ?? "\u{FFFD}")
    case 0xF020..<0xF100:
      // A sign of a font that has no letters, as Word numbers them.
      flush()
      let isSymbol = fonts.encoding(of: state.font) == .symbol
      send((isSymbol ? .symbol : RichTextFonts.Encoding.signs).text(of: [UInt8(code & 0xFF)]))
    default:
      flush()
      send(code == 0 ? "" : Unicode.Scalar(code).map { String($0) } ?? "\u{FFFD}")
    }
  }

  // MARK: Words

  private mutating func take(word name: String, _ number: Int?) {
    let mayName = isAtStart
    isAtStart = false
    if mayName {
      let isOptional = self.isOptional
      self.isOptional = false
      flush()
      if enter(name) { return }
      if isOptional {
        state.destination = .skipped
        return
      }
    }
    if name == "u" {
      takeUnicode(number ?? 0)
    } else if let words = Self.characters[name] {
      takeCharacter(words)
    } else {
      flush()
      apply(name, number)
    }
  }

  private static let characters = [
    "tab": " ", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ",
  ]

  private mutating func keepStyle() {
    let (id, style) = styleInReading
    var kept = style
    // Other names of the style follow behind a comma.
    kept.name = String(style.name.prefix { $0 != ";" && $0 != "," })
    styles.set(kept, as: "s\(id)")
  }
}
