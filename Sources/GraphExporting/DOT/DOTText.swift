/// Writes words so that Graphviz takes them as they are.
///
/// Graphviz reads escapes (`\n`, `\N`) and HTML entities (`&amp;`) inside quoted strings, and its
/// SVG must not hold characters that XML forbids.
enum DOTText {
  /// `lines` as one quoted string, the lines below each other.
  ///
  /// - Parameter isTooltip: Whether it is a tooltip; in these Graphviz reads escapes twice.
  static func quoted(lines: [String], isTooltip: Bool = false) -> String {
    let backslash = isTooltip ? #"\\\\"# : #"\\"#
    return "\"" + lines.map { escaped($0, backslash: backslash) }.joined(separator: "\\n") + "\""
  }

  /// `text` as one quoted string of one line.
  static func quoted(_ text: String) -> String { quoted(lines: [text]) }

  /// `text` on one line: white space and control characters become single spaces, and characters
  /// that are not for display, or that turn the direction of what follows, are left out.
  static func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var needsSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
        needsSpace = !result.isEmpty
      } else if !isUnseen(scalar) {
        if needsSpace { result.append(" ") }
        needsSpace = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// A name for `id` out of letters, digits and a few marks, never the same for two ids.
  ///
  /// It serves as the node's name in DOT and as its `id` in SVG.
  static func identifier(_ id: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in id.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ":", ".": result.append(scalar)
      case _ where scalar.properties.isAlphabetic && scalar.value > 0x7F: result.append(scalar)
      default:
        result.append(contentsOf: "_\(String(scalar.value, radix: 16))_".unicodeScalars)
      }
    }
    return String(result)
  }

  private static func escaped(_ text: String, backslash: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in cleaned(text).unicodeScalars {
      switch scalar {
      case "\"": result.append(contentsOf: ["\\", scalar])
      case "\\": result.append(contentsOf: backslash.unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a character has no place in a label: Unicode's noncharacters, and the marks that
  /// embed, override or isolate a direction of writing.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xFEFF: true
    case let value: value & 0xFFFE == 0xFFFE
    }
  }
}
