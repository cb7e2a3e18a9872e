/// Text behind a label, its further lines below each other.
enum HangingText {
  /// The label and the lines, those behind the first indented by the label's width.
  static func of(_ label: String, lines: [String]) -> String {
    let indent = String(repeating: " ", count: DisplayWidth.of(label))
    return label + lines.joined(separator: "\n" + indent) + "\n"
  }

  /// The label and the text, in as many lines of `width` columns as it takes.
  static func of(_ label: String, _ text: String, width: Int?) -> String {
    of(label, lines: TextWrapping.lines(of: text, width: room(behind: label, width: width)))
  }

  /// How many columns are left behind the label.
  static func room(behind label: String, width: Int?) -> Int {
    width.map { max($0 - DisplayWidth.of(label), 20) } ?? .max
  }
}

extension String {
  /// The text with spaces behind it, so that it takes `width` columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - DisplayWidth.of(self), 0))
  }
}
