/// Knows the lines in which a page speaks of itself: menus, buttons, notices.
///
/// Such a line states nothing of the world. The cues err on the other side: a line that may name
/// somebody or something is left to be read.
enum FurnitureCues {
  /// Whether the line is page furniture.
  static func isFurniture(_ cues: LineCues) -> Bool {
    guard cues.length <= LineCues.longestShortLine else { return false }
    let words = cues.words
    if words.isEmpty { return true }
    let line = words.joined(separator: " ")
    if FurnitureWords.lines.contains(line) || BylineCues.isNameless(cues) && cues.parts.count == 1 {
      return true
    }
    return isBar(cues) || isNotice(words) || opens(words)
  }

  /// Whether the line is furniture unless a text stands under it: "About us", "Contact".
  static func isMenuHeading(_ cues: LineCues) -> Bool {
    cues.length <= 60 && FurnitureWords.menuHeadings.contains(cues.words.joined(separator: " "))
  }

  /// Whether the line closes an article or announces one: what stands behind it is about
  /// something else than what stands before.
  static func partsArticles(_ cues: LineCues) -> Bool {
    guard cues.length <= 200, let first = cues.parts.first?.joined(separator: " ") else {
      return false
    }
    return FurnitureWords.partings.contains(first) || (cues.hasBar && first == "home")
  }

  /// Whether the line tells how long an article takes to read.
  static func isReadingTime(_ cues: LineCues) -> Bool {
    cues.length <= 100
      && cues.parts.contains { FurnitureWords.readingTimes.contains($0.dropFirst()) }
  }

  /// Whether the line has several parts, and all are numbers, dates or times.
  static func isRowOfDates(_ cues: LineCues) -> Bool {
    cues.parts.count > 1 && cues.parts.allSatisfy { $0.allSatisfy(DateCues.isPart) }
  }

  /// Whether every part of the line is furniture, or a place in a menu.
  private static func isBar(_ cues: LineCues) -> Bool {
    if cues.parts.count == 1 { return DateCues.isDate(cues.parts[0]) }
    if BylineCues.isNameless(cues), cues.length <= 80 { return true }
    if FurnitureWords.breadcrumbs.contains(cues.parts[0].joined(separator: " ")) { return true }
    // Between two buttons or more, what is as short as a button is one.
    let buttons = cues.parts.count(where: isButton)
    if buttons > 1, buttons * 2 >= cues.parts.count, cues.parts.allSatisfy({ $0.count <= 3 }) {
      return true
    }
    return cues.parts.allSatisfy { part in
      isButton(part) || DateCues.isDate(part) || opens(part)
        || (part.count <= 4 && part.allSatisfy(isMenuWord))
    }
  }

  private static func isButton(_ part: [String]) -> Bool {
    let words = part.joined(separator: " ")
    return FurnitureWords.lines.contains(words) || FurnitureWords.menuHeadings.contains(words)
  }

  private static func isMenuWord(_ word: String) -> Bool {
    FurnitureWords.menu.contains(word) || DateCues.isNumber(word)
  }

  /// Whether the line has one of the phrases in it that pages are plastered with.
  private static func isNotice(_ words: [String]) -> Bool {
    guard words.count <= 60 else { return false }
    return words.indices.contains { index in
      has(FurnitureWords.notices, at: index, of: words)
    }
  }

  /// Whether the line starts as a button or a label does, and is short.
  private static func opens(_ words: [String]) -> Bool {
    has(FurnitureWords.openings, at: 0, of: words)
  }

  private static func has(
    _ cues: [String: [FurnitureWords.Cue]], at index: Int, of words: [String]
  ) -> Bool {
    cues[words[index]]?.contains { cue in
      words.count <= cue.longest && words[index...].starts(with: cue.words)
    } ?? false
  }
}
