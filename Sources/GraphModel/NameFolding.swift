import Foundation

/// Brings spellings of one name together: case, accents, punctuation and dashes.
public enum NameFolding {
  /// `name` in lower case, without accents, its words joined by single hyphens.
  ///
  /// "Médecins  Sans-Frontières" gives "medecins-sans-frontieres". A leading article and a
  /// possessive ending are left out. A name without any letter or digit is kept as it is.
  public static func fold(_ name: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in decomposed(name) {
      switch scalar {
      case "'", "\u{2019}", "\u{2BC}", ".":
        continue  // O'Neill and ONeill, U.S. and US
      default:
        if scalar.properties.generalCategory == .nonspacingMark { continue }
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          word.unicodeScalars.append(scalar)
        } else if !word.isEmpty {
          words.append(word)
          word = ""
        }
      }
    }
    if !word.isEmpty { words.append(word) }
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    return words.isEmpty ? name : words.joined(separator: "-")
  }

  /// The scalars of `name` in lower case, letters parted from their accents.
  private static func decomposed(_ name: String) -> [Unicode.Scalar] {
    var name = name.lowercased()
    for ending in ["'s", "\u{2019}s"] where name.hasSuffix(ending) {
      name.removeLast(2)
    }
    // Only what lies outside of ASCII has accents; Foundation's mapping is not for free.
    if !name.utf8.allSatisfy({ $0 < 0x80 }) { name = name.decomposedStringWithCanonicalMapping }
    return name.unicodeScalars.flatMap { scalar in
      strokedLetters[scalar].map { Array($0.unicodeScalars) } ?? [scalar]
    }
  }

  /// Letters whose stroke or ligature Unicode does not part from them.
  private static let strokedLetters: [Unicode.Scalar: String] = [
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i",
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
  ]
}
