import Foundation

/// Brings the spellings of a name together, as the scorer compares them.
///
/// Case, the form of letters and marks, honorifics and articles before it, marks around it and a
/// possessive ending do not count; accents do.
enum NameNormalisation {
  /// `name` as it is compared.
  static func normalise(_ name: String) -> String {
    var words = foldCase(name.precomposedStringWithCompatibilityMapping)
      .replacing("\u{2019}", with: "'").replacing("\u{2013}", with: "-").unicodeScalars
      .split(whereSeparator: isSpace).map { String($0) }
    var shorter = Substring(words.joined(separator: " ")).trimmingScalars(in: outerMarks)
    words.removeAll()
    while let next = droppingHonorific(shorter) { shorter = next }
    if shorter.hasSuffix("'s") { shorter = shorter.dropLast(2) }
    return String(shorter)
  }

  /// Unicode's full case folding: ß and SS meet in "ss", and both small sigmas in one.
  ///
  /// Lower, upper and lower again folds every letter but the dotless i, which has no other case
  /// form that folds to it, and the Cherokee letters, which fold upwards.
  static func foldCase(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    return text.unicodeScalars.reduce(into: "") { folded, scalar in
      folded += foldCase(scalar)
    }
  }

  private static func foldCase(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x131, 0x13A0...0x13F5:
      return String(scalar)
    case 0x13F8...0x13FD, 0xAB70...0xABBF:
      return scalar.properties.uppercaseMapping
    default:
      let upper = scalar.properties.lowercaseMapping.unicodeScalars
        .map(\.properties.uppercaseMapping).joined()
      return upper.unicodeScalars.map(\.properties.lowercaseMapping).joined()
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value)
  }

  private static func droppingHonorific(_ name: Substring) -> Substring? {
    guard let space = name.firstIndex(of: " ") else { return nil }
    var word = name[..<space]
    if word.hasSuffix("."), !honorifics.contains(word) { word.removeLast() }
    return honorifics.contains(word) ? name[space...].dropFirst() : nil
  }

  private static let honorifics: Set<Substring> = [
    "professor", "prof", "doctor", "dr", "sir", "dame", "lord", "lady", "baroness", "baron", "mr",
    "mrs", "ms", "miss", "mx", "hon", "the",
  ]

  private static let outerMarks = Set(" \t.,;:'\"()[]\u{201C}\u{201D}\u{2018}".unicodeScalars)
}

extension Substring {
  /// The text without the scalars in `set` at its ends.
  fileprivate func trimmingScalars(in set: Set<Unicode.Scalar>) -> Substring {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !set.contains($0) }),
      let last = scalars.lastIndex(where: { !set.contains($0) })
    else { return "" }
    return self[first...last]
  }
}
