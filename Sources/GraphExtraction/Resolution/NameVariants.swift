import GraphModel

/// Joins entities of a document whose names are the same name, written otherwise.
///
/// Names of one type are taken for one where they differ in spelling, spaces before figures, or
/// a company's legal form; where one says part of the other by its initials; and where one
/// puts the body that it belongs to in front. In doubt two entities stay two.
enum NameVariants {
  /// Joins what belongs together among `entities`, each given by the names that it goes by.
  static func join(_ entities: [[NamedSurface]], in union: inout DisjointSets) {
    joinSpellings(entities, in: &union)
    let names = entities.enumerated().flatMap { entity, names in names.map { (entity, $0) } }
    joinOwned(names, in: &union)
    joinPartInitials(names, in: &union)
  }

  // MARK: Spellings

  private static func joinSpellings(_ entities: [[NamedSurface]], in union: inout DisjointSets) {
    var seen: [String: Int] = [:]
    for (entity, names) in entities.enumerated() {
      let shorter = names.compactMap { name in
        withoutKind(name).map { NamedSurface($0, type: name.type) }
      }
      for key in (names + shorter).compactMap(spelling) {
        if let other = seen[key] { union.join(other, entity) } else { seen[key] = entity }
      }
    }
  }

  /// What the spellings of one name share; nil where a name is too short to tell.
  static func spelling(of surface: NamedSurface) -> String? {
    guard surface.type != .person else { return nil }
    var words = surface.words
    if surface.type == .organisation {
      while words.count > 1, let last = words.last, legalForms.contains(last) {
        words.removeLast()
      }
    }
    if let last = words.last, surface.type == .prize || surface.type == .area {
      words[words.count - 1] = singular(last)
    }
    var text = ""
    for word in words {
      let isFigure = word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
      if !text.isEmpty, !isFigure { text += " " }
      text += word
    }
    return text.utf8.count < 3 ? nil : "\(surface.type.rawValue):\(text)"
  }

  /// "PELD" of "PELD programme", "Tidewell" of "Tidewell AS": a name without the word behind it
  /// that says what kind of thing it is; nil where there is none.
  static func withoutKind(_ surface: NamedSurface) -> String? {
    let words = surface.name.split(separator: " ")
    guard words.count > 1, let last = words.last else { return nil }
    let isKind: Bool
    switch surface.type {
    case .hub: isKind = kinds.contains(String(last))
    case .organisation:
      isKind =
        last.first?.isUppercase == true
        && legalForms.contains(NameFolding.fold(String(last)))
    case .person, .area, .prize, .event, .place: return nil
    }
    let rest = words.dropLast().joined(separator: " ")
    guard isKind, rest.contains(where: \.isUppercase), rest.utf8.count > 2, !rest.hasSuffix(",")
    else { return nil }
    let shorter = NamedSurface(rest, type: surface.type)
    return isTelling(shorter.words) ? shorter.name : nil
  }

  /// Kinds of hubs, in lower case as they stand behind a name.
  private static let kinds: Set<String> = [
    "programme", "program", "project", "initiative", "scheme", "consortium", "platform", "network",
    "campaign", "partnership", "collaboration",
  ]

  /// "fellow" of "fellowships": a prize is called by what it makes of a person too.
  private static func singular(_ word: String) -> String {
    var word = word
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 4 { word.removeLast() }
    return word == "fellowship" || word == "scholarship" ? String(word.dropLast(4)) : word
  }

  /// What companies and societies put behind their names.
  private static let legalForms: Set<String> = [
    "ltd", "limited", "inc", "incorporated", "llc", "plc", "corp", "corporation", "gmbh", "ag",
    "ev", "se", "sa", "sas", "srl", "spa", "bv", "nv", "ab", "as", "asa", "oy", "oyj", "aps", "kk",
    "pty", "pte", "co", "company",
  ]

  // MARK: The body in front

  /// "Portage" and "CARL Portage", where CARL is a body of the document.
  private static func joinOwned(_ names: [(Int, NamedSurface)], in union: inout DisjointSets) {
    var byWords: [[String]: [Int]] = [:]
    var bodies: Set<[String]> = []
    for (entity, name) in names {
      byWords[name.words, default: []].append(entity)
      if name.type == .organisation { bodies.insert(name.words) }
    }
    var found: [Int: Set<Int>] = [:]
    for (entity, name) in names where owned.contains(name.type) && name.words.count > 1 {
      for length in 1..<min(name.words.count, longestBody) {
        let rest = Array(name.words.dropFirst(length))
        guard bodies.contains(Array(name.words.prefix(length))), isTelling(rest) else { continue }
        for other in byWords[rest] ?? [] where other != entity {
          found[other, default: []].insert(entity)
        }
      }
    }
    let types = names.reduce(into: [Int: EntityType]()) { $0[$1.0] = $0[$1.0] ?? $1.1.type }
    for (short, longs) in found.sorted(by: { $0.key < $1.key }) {
      let own = longs.filter { types[$0] == types[short] }.sorted()
      if own.count == 1, let long = own.first { union.join(short, long) }
    }
  }

  private static let longestBody = 6
  private static let owned: Set<EntityType> = [.hub, .prize, .event]

  /// Whether `words` are more than a kind of thing ("programme").
  private static func isTelling(_ words: [String]) -> Bool {
    words.contains { WordClasses(lower: $0).isDisjoint(with: [.common, .nationality, .role]) }
  }

  // MARK: Initials of a part

  /// "Greenhouse Gas Centre" and "GHG Centre": the same words around a part and its initials.
  private static func joinPartInitials(
    _ names: [(Int, NamedSurface)], in union: inout DisjointSets
  ) {
    var byEnds: [String: [(Int, NamedSurface)]] = [:]
    for (entity, name) in names where bodies.contains(name.type) && name.words.count > 1 {
      for end in [name.words.first, name.words.last].compactMap({ $0 }) {
        byEnds["\(name.type.rawValue):\(end)", default: []].append((entity, name))
      }
    }
    for (entity, short) in names where bodies.contains(short.type) && short.words.count > 1 {
      var longs: Set<Int> = []
      for end in Set([short.words.first, short.words.last].compactMap({ $0 })).sorted() {
        for (other, long) in (byEnds["\(short.type.rawValue):\(end)"] ?? []).prefix(mostAlike)
        where other != entity && isShortened(short, long) {
          longs.insert(other)
        }
      }
      if longs.count == 1, let long = longs.first { union.join(entity, long) }
    }
  }

  private static let bodies: Set<EntityType> = [.organisation, .hub, .prize, .event]
  /// So many names with the same first or last word are compared.
  private static let mostAlike = 100

  /// Whether `long` is `short` with the words behind one of its capital words.
  private static func isShortened(_ short: NamedSurface, _ long: NamedSurface) -> Bool {
    guard short.words.count < long.words.count else { return false }
    let front = zip(short.words, long.words).prefix { $0 == $1 }.count
    let back = zip(short.words.reversed(), long.words.reversed()).prefix { $0 == $1 }.count
    guard front + back >= short.words.count - 1, front < short.words.count else { return false }
    let letters = short.words[front]
    let rest = long.words.dropFirst(front).dropLast(min(back, short.words.count - front - 1))
    guard rest.count > 1, isCapital(letters, in: short.name) else { return false }
    return AcronymLetters.come(
      Array(letters.unicodeScalars), from: rest.map { Array($0.unicodeScalars) })
  }

  /// Whether `name` writes a word in capitals.
  private static func isCapital(_ word: String, in name: String) -> Bool {
    name.split { !$0.isLetter && !$0.isNumber }.contains {
      $0.lowercased() == word && $0 == $0.uppercased() && $0.count > 1
    }
  }
}
