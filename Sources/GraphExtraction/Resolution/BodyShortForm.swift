import GraphModel

/// Compares the names of bodies, hubs, prizes and meetings.
enum BodyShortForm {
  /// Whether `short` can stand for `full`.
  static func stands(_ short: NamedSurface, for full: NamedSurface) -> Bool {
    guard short.words.count < full.words.count else { return false }
    return isStart(short, of: full) || isPlaceOfUniversity(short, full)
      || isNameBehindPlace(short, full)
  }

  /// "Wellcome Centre" for "Wellcome Centre for Human Genetics", "Durham" for "Durham University".
  private static func isStart(_ short: NamedSurface, of full: NamedSurface) -> Bool {
    guard full.words.starts(with: short.words) else { return false }
    let rest = full.words.dropFirst(short.words.count)
    if headType(short.words.last) != nil {
      // Behind the head noun: what it is for, or where; "of" makes another body of it.
      return short.words.count > 1 && (rest.first == "for" || isPlace(Array(rest)))
    }
    // Before the head noun: the name proper, if nothing else follows.
    guard let head = rest.firstIndex(where: { headType($0) != nil }) else { return false }
    let reach = isPlace(short.words) ? 0 : 1
    return head - rest.startIndex <= reach && !isGeneral(short.words)
  }

  /// "Leeds" for "University of Leeds".
  private static func isPlaceOfUniversity(_ short: NamedSurface, _ full: NamedSurface) -> Bool {
    guard full.type == .organisation, let of = full.words.firstIndex(of: "of"), of == 1,
      full.words[0].hasPrefix("universit")
    else { return false }
    return full.words.dropFirst(2).elementsEqual(short.words)
  }

  /// "AMED" for "Japan AMED", "Centre for X" for "EPSRC Centre for X".
  private static func isNameBehindPlace(_ short: NamedSurface, _ full: NamedSurface) -> Bool {
    guard full.words.suffix(short.words.count).elementsEqual(short.words) else { return false }
    let lead = Array(full.words.dropLast(short.words.count))
    if short.isShortForm { return isPlace(lead) }
    return short.words.count > 2 && lead.count == 1 && headType(short.words[0]) != nil
  }

  private static func headType(_ word: String?) -> EntityType? { word.flatMap(HeadNouns.type) }

  private static func isPlace(_ words: [String]) -> Bool {
    !words.isEmpty && PlaceNames.contains(words.joined(separator: " "))
  }

  /// Whether all words are words of the language, as in "National".
  private static func isGeneral(_ words: [String]) -> Bool {
    words.allSatisfy { !WordClasses(lower: $0).isDisjoint(with: [.common, .nationality, .role]) }
  }
}
