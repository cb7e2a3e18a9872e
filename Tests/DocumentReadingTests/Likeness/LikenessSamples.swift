/// News of which another office sent out a copy, and its own office a like piece later.
struct LikenessSample: Sendable {
  let text: String
  /// What the copy has in place of which words; the key "" is put in front, "$" behind.
  let copyEdits: [(String, String)]
  /// What the other piece, made from the same form, has in place of which words.
  let siblingEdits: [(String, String)]

  /// The same news as another office sends it out.
  var copy: String { Self.text(text, copyEdits) }
  /// Other news of the same office in nearly the same words.
  var sibling: String { Self.text(text, siblingEdits) }

  private static func text(_ text: String, _ edits: [(String, String)]) -> String {
    edits.reduce(text) { text, edit in
      switch edit.0 {
      case "": edit.1 + "\n\n" + text
      case "$": text + "\n\n" + edit.1
      default: text.replacing(edit.0, with: edit.1)
      }
    }
  }
}
