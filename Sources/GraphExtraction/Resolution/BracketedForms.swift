import GraphModel

/// Joins a long form and the short form that stands in brackets behind it, or the other way about.
struct BracketedForms: Sendable {
  /// The mentions that name, in text order.
  let mentions: [FoundMention]
  /// The index of each mention's surface.
  let surfaceOfMention: [Int]
  /// The document's text.
  let text: String

  /// Whether `short` right behind `long` is its short form in another language: one word of
  /// capitals, behind the name of a body and not of a unit, which may be followed by its body.
  private func isForeign(_ short: NamedSurface, _ long: NamedSurface) -> Bool {
    guard long.type == .organisation || long.type == .hub, short.isShortForm, !long.isShortForm,
      long.words.count > 1
    else { return false }
    return !long.words.contains { Self.units.contains($0) }
  }

  private static let units: Set<String> = [
    "department", "school", "faculty", "division", "group", "laboratory", "unit", "section",
    "office",
    "branch", "team", "chair",
  ]

  /// Joins what belongs together among `surfaces`.
  func join(_ surfaces: [NamedSurface], in union: inout DisjointSets) {
    for index in pairs(surfaces) {
      union.join(surfaceOfMention[index], surfaceOfMention[index + 1])
    }
  }

  /// The places of the mentions that, with the next one, are a long form and its short form.
  func pairs(_ surfaces: [NamedSurface]) -> [Int] {
    mentions.indices.dropLast().filter { index in
      guard mentions[index].type == mentions[index + 1].type, isOpen(behind: index) else {
        return false
      }
      let (first, second) = (
        surfaces[surfaceOfMention[index]], surfaces[surfaceOfMention[index + 1]]
      )
      return second.isShortForm && Acronym.fits(second, first)
        || first.isShortForm && Acronym.fits(first, second)
        || gap(behind: index).allSatisfy { [0x20, 0x28].contains($0) } && isForeign(second, first)
    }
  }

  /// Whether a bracket opens between a mention and the next.
  private func isOpen(behind index: Int) -> Bool {
    let between = gap(behind: index)
    guard between.count <= 40, !between.isEmpty else { return false }
    // The words of a page's machinery may stand before the bracket.
    guard let last = between.last(where: { $0 != 0x20 && $0 != 0x0A }), last == 0x28 || last == 0x5B
    else { return false }
    return !between.contains(0x29) && !between.contains(0x2C) && !between.contains(0x2E)
  }

  /// The bytes between a mention and the next; none where they overlap.
  private func gap(behind index: Int) -> Substring.UTF8View {
    let (start, end) = (mentions[index].span.end, mentions[index + 1].span.start)
    return text[TextSpan(start: start, end: max(start, end))].utf8
  }
}

/// Compares short forms with long ones.
enum Acronym {
  /// Whether the letters of `short` come from the words of `long`.
  static func fits(_ short: NamedSurface, _ long: NamedSurface) -> Bool {
    guard short.words.count <= 2,
      long.words.count > 1 || long.name.utf8.count > short.name.utf8.count
    else { return false }
    let letters = Array(short.words.joined().unicodeScalars).filter {
      $0.value >= 0x61 && $0.value <= 0x7A
    }
    return AcronymLetters.come(letters, from: long.words.map { Array($0.unicodeScalars) })
  }

  /// Whether `short` is made of the first letters of all weighty words of `long`.
  static func isInitials(_ short: NamedSurface, of long: NamedSurface) -> Bool {
    guard short.isShortForm, short.words.count == 1, long.words.count >= 2 else { return false }
    let initials = long.words.filter { !Self.small.contains($0) }.compactMap(\.unicodeScalars.first)
    let all = long.words.compactMap(\.unicodeScalars.first)
    let letters = Array(short.words[0].unicodeScalars)
    return letters.count >= 2 && (letters == initials || letters == all)
  }

  private static let small: Set<String> = [
    "of", "for", "the", "in", "on", "de", "la", "le", "du", "des", "del", "der", "die", "und", "et",
    "y", "e", "at",
  ]
}
