/// Knows lines that go with a picture, a figure or a table.
enum CaptionCues {
  /// Whether the line says so itself: "Image credit: ...", "Photo: ...", "Figure 1: ...".
  static func isCaption(_ cues: LineCues, text: @autoclosure () -> String) -> Bool {
    guard cues.length <= LineCues.longestShortLine, let first = cues.words.first else {
      return false
    }
    let second = cues.words.dropFirst().first
    if let second, numbered.contains(first), second.utf8.first.map(isDigit) == true { return true }
    if let second, credits.contains(second), pictures.contains(first) { return true }
    let opens = pictures.contains(first) || credits.contains(first) || places.contains(first)
    return opens && hasMark(text(), after: first)
  }

  /// Whether a colon, a bar or a copyright sign follows the first word.
  private static func hasMark(_ text: String, after word: String) -> Bool {
    let rest = text.unicodeScalars.drop { !$0.properties.isAlphabetic }
      .dropFirst(word.unicodeScalars.count)
    return rest.first { !$0.properties.isWhitespace }.map { ":|©".unicodeScalars.contains($0) }
      ?? false
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static let numbered: Set<String> = ["figure", "fig", "photo", "image", "plate", "table"]

  private static let pictures: Set<String> = [
    "image", "images", "photo", "photos", "photograph", "photographs", "picture", "pictures",
    "pictured", "illustration", "video", "graphic", "caption",
  ]

  /// Where the picture stands, seen from its caption.
  private static let places: Set<String> = ["above", "below", "left", "right", "top", "bottom"]

  private static let credits: Set<String> = ["credit", "credits", "by", "courtesy", "copyright"]
}
