/// An element of a post that is being read.
struct FeedField {
  let key: String
  let attributes: [XMLAttribute]
  private var pieces: [Piece] = []
  /// The elements that are open in it, by their names.
  private var open: [String] = []
  /// The words in the first element of each name in it that has any.
  private(set) var inner: [String: String] = [:]
  /// The names of those that are whole.
  private var whole: Set<String> = []

  private enum Piece {
    case tag(String)
    case text(String)
  }

  /// The element with this key.
  init(key: String, _ attributes: [XMLAttribute]) {
    self.key = key
    self.attributes = attributes
  }

  mutating func start(_ name: String, _ attributes: [XMLAttribute]) {
    let stated = attributes.map { " \($0.name)=\"\(HTMLFragment.escaped($0.value))\"" }
    pieces.append(.tag("<\(name)\(stated.joined())>"))
    open.append(name)
  }

  mutating func end() {
    guard let name = open.popLast() else { return }
    pieces.append(.tag("</\(name)>"))
    if inner[name] != nil { whole.insert(name) }
  }

  mutating func add(_ text: String) {
    pieces.append(.text(text))
    guard let name = open.last, !whole.contains(name) else { return }
    if inner[name] != nil || !text.allSatisfy(\.isWhitespace) { inner[name, default: ""] += text }
  }

  /// Whether it has elements of its own, as XHTML has.
  var isMarkedUp: Bool {
    pieces.contains { if case .tag = $0 { true } else { false } }
  }

  /// The words as they are written; where there are elements in it, as HTML.
  var words: String {
    let isMarkedUp = isMarkedUp
    return pieces.map { piece in
      switch piece {
      case .tag(let tag): tag
      case .text(let text): isMarkedUp ? HTMLFragment.escaped(text) : text
      }
    }.joined()
  }
}
