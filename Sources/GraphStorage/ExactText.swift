/// A text that equals another of the same bytes alone, as SQLite has it.
///
/// To Swift, an accented letter is the same whether its accent is a character of its own or not.
struct ExactText: Hashable {
  let string: String

  init(_ string: String) { self.string = string }

  init(_ text: Substring) { self.init(String(text)) }

  static func == (left: ExactText, right: ExactText) -> Bool {
    left.string.utf8.elementsEqual(right.string.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var copy = string
    copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(0xFF as UInt8)
  }
}
