/// What a part is called, as a person may see it.
enum PartName {
  /// The most characters of a name that are shown.
  static let longest = 500

  /// `name` without what a terminal or another program could take for a command, and no longer
  /// than can be read.
  static func shown(_ name: String) -> String {
    let scalars = name.unicodeScalars
    var shown = String.UnicodeScalarView()
    if scalars.count > longest {
      shown += scalars.prefix(longest / 2)
      shown.append("…")
      shown += scalars.suffix(longest / 2)
    } else {
      shown = scalars
    }
    return String(String.UnicodeScalarView(shown.map { isSafe($0) ? $0 : "\u{FFFD}" }))
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isBidiControl { return false }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }
}
