/// The block of settings that many Markdown files start with.
struct FrontMatter: Equatable {
  /// The title that it gives.
  let title: String?
  /// The text behind it.
  let body: Substring

  /// Parts the front matter of `text`, between lines of three hyphens, from what follows.
  init(of text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    func isRule(_ line: Substring) -> Bool { line.trimming { $0.isWhitespace } == "---" }
    guard let first = lines.first, isRule(first),
      let last = lines.dropFirst().prefix(200).firstIndex(where: isRule)
    else {
      (title, body) = (nil, text[...])
      return
    }
    body = text[lines[last].endIndex...]
    title = lines[1..<last].lazy.compactMap(Self.title).first
  }

  /// The title in a line `title: "..."`.
  private static func title(in line: Substring) -> String? {
    guard line.lowercased().hasPrefix("title:") else { return nil }
    let value = line.dropFirst(6).trimming { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    return value.isEmpty ? nil : String(value)
  }
}
