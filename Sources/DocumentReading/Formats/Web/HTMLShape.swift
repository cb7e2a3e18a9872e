/// What is known of a page before it is parsed: whether the parser can be trusted with it.
///
/// The parser calls itself for each level of a page, copies what marks text up into every block that
/// it is left open over, compares each attribute of an element with all others, and holds some
/// hundred bytes for an element. No page goes to such lengths, but an odd file might.
enum HTMLShape {
  /// The most levels that a page may have, which is also what browsers allow.
  private static let mostLevels = 512
  /// The most elements that mark text up and are open at once.
  private static let mostMarks = 64
  /// The most elements of a page, with the copies of what is left open.
  private static let mostElements = 1_000_000

  /// Whether `html` is neither too deep nor too large, and does not leave too much open.
  static func isParsable(_ html: String) -> Bool {
    hasSaneElements(html) && OpenTag.areSane(in: html.utf8)
  }

  private static func hasSaneElements(_ html: String) -> Bool {
    var elements = 0
    var levels = 0
    var marks = 0
    var rest = html.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[open...].dropFirst()
      let isEnd = rest.first == UInt8(ascii: "/")
      if isEnd { rest = rest.dropFirst() }
      let name = String(
        decoding: rest.prefix(12).prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
          .map { $0 | 0x20 }, as: UTF8.self)
      if name.isEmpty { continue }
      // An end tag of a paragraph makes one where none is open. What is left open over an element is
      // copied into it.
      if !isEnd || name == "p" || name == "br" {
        elements += marking.contains(name) ? 1 : 1 + marks
      }
      if elements > mostElements { return false }
      if endless.contains(name) { continue }
      let step = isEnd ? -1 : 1
      levels = max(levels + step, 0)
      if marking.contains(name) { marks = max(marks + step, 0) }
      if levels > mostLevels || marks > mostMarks { return false }
    }
    return true
  }

  /// Elements that need no end tag, and those that another of their kind ends.
  private static let endless: Set<String> = [
    "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta",
    "option", "p", "param", "path", "rect", "circle", "source", "tbody", "td", "tfoot", "th",
    "thead", "tr", "track", "use", "wbr",
  ]

  private static let marking: Set<String> = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  ]
}
