import GraphModel

/// Knows the place, and often the day, that a news report opens with: "LONDON, 3 May -".
enum DatelineCues {
  /// Whether the unit is a dateline with a day, or running text that opens with a dateline.
  static func opens(_ unit: LineUnit, in text: TextBytes) -> Bool {
    let opening = TextSpan(
      start: unit.span.start, end: min(unit.span.end, unit.span.start + longest))
    let words = text.string(opening).split(separator: " ")
    guard let first = words.first, isCity(first) else { return false }
    var hasDay = false
    for word in words.dropFirst().prefix(8) {
      if unit.cues.isRunning, ends(on: word, hasDay: hasDay) { return true }
      // A sentence has begun before any dash came.
      if !isPart(word) { return false }
      hasDay = hasDay || hasDigit(word)
    }
    return unit.span.length <= longest && !unit.cues.isRunning && hasDay
  }

  /// How many of a passage's first `words` are a dateline, its dash included; none in most.
  ///
  /// Where a day stands in it, the place need not be in capitals.
  static func wordCount(of words: [Substring]) -> Int {
    guard let first = words.first, isPart(first) else { return 0 }
    var hasDay = false
    for (index, word) in words.dropFirst().prefix(8).enumerated() {
      if ends(on: word, hasDay: hasDay) { return hasDay || isCity(first) ? index + 2 : 0 }
      if !isPart(word) { return 0 }
      hasDay = hasDay || hasDigit(word)
    }
    return 0
  }

  private static func hasDigit(_ word: Substring) -> Bool {
    word.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// Whether a dateline ends on `word`: a dash, a bar, or a month with a colon.
  private static func ends(on word: Substring, hasDay: Bool) -> Bool {
    ["-", "\u{2013}", "\u{2014}", "|"].contains(word) || (hasDay && word.last == ":")
  }

  private static let longest = 60

  /// A word in capitals of two letters or more.
  private static func isCity(_ word: Substring) -> Bool {
    let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count >= 2 && letters.allSatisfy(\.properties.isUppercase)
  }

  /// A part of a place or of a date: it has a capital or a digit.
  private static func isPart(_ word: Substring) -> Bool {
    word.unicodeScalars.contains { $0.properties.isUppercase || $0.properties.numericType != nil }
      || ["/", "|", "-", "de", "and"].contains(word)
  }
}
