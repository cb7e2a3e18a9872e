/// Reads the word lists that are kept as text in the code.
enum WordList {
  /// The words of `text`, parted by white space.
  static func words(_ text: String) -> [String] {
    text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The phrases of `text`, parted by commas; a line break in a phrase is a space.
  static func phrases(_ text: String) -> [String] {
    text.utf8.split { $0 == 0x2C }.map { words(String(decoding: $0, as: UTF8.self)) }
      .filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}
