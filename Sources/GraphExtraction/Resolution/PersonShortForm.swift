import GraphModel

/// Compares persons' names.
enum PersonShortForm {
  /// Whether `short` can stand for the person `full`: by surname, given name or initials.
  static func stands(_ short: NamedSurface, for full: NamedSurface) -> Bool {
    guard short.words.count < full.words.count else {
      return short.words.count == full.words.count && short.words.count > 1
        && hasInitials(short, full)
    }
    // Consecutive words of the full name, or its first and last: "Ada Moss" for "Ada Jane Moss".
    if full.words.starts(with: short.words)
      || full.words.suffix(short.words.count).elementsEqual(short.words)
    {
      return true
    }
    if short.words.count == 1 {
      return full.words.contains(short.words[0]) && short.words[0].utf8.count > 2
    }
    if isRun(short.words, in: full.words) { return true }
    return short.words.first == full.words.first && short.words.last == full.words.last
      || hasInitials(short, full)
  }

  /// Whether the surnames are one and the initials agree, as in "J Moss" and "Jane Moss".
  private static func hasInitials(_ short: NamedSurface, _ full: NamedSurface) -> Bool {
    guard short.words.last == full.words.last, let first = short.words.first,
      first.unicodeScalars.count == 1
    else { return false }
    return full.words.first?.unicodeScalars.first == first.unicodeScalars.first
  }

  private static func isRun(_ part: [String], in words: [String]) -> Bool {
    guard part.count <= words.count else { return false }
    return (0...words.count - part.count).contains {
      words[$0..<$0 + part.count].elementsEqual(part)
    }
  }
}
