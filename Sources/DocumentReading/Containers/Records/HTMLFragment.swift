/// Pieces of HTML that stand in records and feeds.
enum HTMLFragment {
  /// Whether `text` is written in HTML, by the tags in it.
  static func isIn(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return false }
    let lower = text.prefix(4000).lowercased()
    return ["</p>", "<br", "</div>", "<p>", "</li>", "</a>", "</span>", "</h2>"].contains {
      lower.contains($0)
    }
  }

  /// A page with nothing but `content` under `title`.
  static func page(title: String?, content: String) -> String {
    let heading = title.map { "<h1>\(escaped($0))</h1>" } ?? ""
    return
      "<!DOCTYPE html><html><body><main><article>\(heading)\(content)</article></main></body></html>"
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
