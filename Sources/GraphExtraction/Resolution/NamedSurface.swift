import GraphModel
import LinguisticAnalysis

/// One way in which a document writes a name.
struct NamedSurface: Hashable, Sendable {
  /// The words as they stand in the text.
  let text: String
  /// The words on one line, without an article at the start or a possessive at the end.
  let name: String
  /// The type of what it names.
  let type: EntityType
  /// The folded words, variants of spelling brought together.
  let words: [String]

  /// The surface `text` of a name of `type`.
  init(_ text: String, type: EntityType) {
    self.text = text
    self.type = type
    var parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if parts.count > 1, parts[0].lowercased() == "the" { parts.removeFirst() }
    var name = parts.joined(separator: " ")
    for ending in ["'s", "\u{2019}s"] where name.hasSuffix(ending) && name.count > 2 {
      name.removeLast(2)
    }
    self.name = name
    words = NameFolding.fold(name).split(separator: "-").map { word in
      Self.spellings[String(word)] ?? String(word)
    }.filter { $0 != "and" }
  }

  /// Whether this is one word that is written like a short form: "MRC", "icipe", "QCI3".
  var isShortForm: Bool {
    guard !name.contains(" "), name.unicodeScalars.count <= 14 else { return false }
    let capitals = name.unicodeScalars.filter(\.properties.isUppercase).count
    return capitals >= 2 || name.unicodeScalars.contains { $0.properties.numericType != nil }
  }

  /// The fullest of some surfaces of one name.
  ///
  /// It has the most words; short forms, and names all in capitals, only stand in where there is
  /// no other. Of two alike it is the first.
  static func fullest(of surfaces: [NamedSurface]) -> NamedSurface {
    surfaces.dropFirst().reduce(surfaces[0]) { best, next in
      next.fullness > best.fullness ? next : best
    }
  }

  private var fullness: Int {
    let isShouting =
      words.count > 1 && !name.unicodeScalars.contains(where: \.properties.isLowercase)
    let isSmall = !name.unicodeScalars.contains(where: \.properties.isUppercase)
    let penalty = isShortForm || isShouting || isSmall && type != .area ? 100 : 0
    return min(words.count, 40) * 2 - penalty
  }

  private static let spellings = [
    "center": "centre", "centers": "centres", "program": "programme", "programs": "programmes",
    "organization": "organisation", "organisations": "organisation", "lab": "laboratory",
    "labs": "laboratories", "modeling": "modelling", "ageing": "aging", "behavior": "behaviour",
    "univ": "university", "dept": "department",
  ]
}
