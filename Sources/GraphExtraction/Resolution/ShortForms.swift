import GraphModel

/// Joins shorter names to the one fuller name in the document that they can stand for.
enum ShortForms {
  /// Joins what belongs together among `surfaces`.
  static func join(_ surfaces: [NamedSurface], in union: inout DisjointSets) {
    let index = FullNames(surfaces)
    for (short, surface) in surfaces.enumerated() {
      let fulls = index.candidates(for: surface).filter { stands(surface, for: surfaces[$0]) }
      // Several surfaces of one entity are no doubt; several entities are.
      let roots = Set(fulls.map { union.root($0) })
      if roots.count == 1, let full = fulls.first { union.join(short, full) }
    }
  }

  /// Whether `short` can be a shorter way to say `full`.
  static func stands(_ short: NamedSurface, for full: NamedSurface) -> Bool {
    guard short.type == full.type, short.words != full.words else { return false }
    switch short.type {
    case .person: return PersonShortForm.stands(short, for: full)
    case .area, .place: return Acronym.isInitials(short, of: full) && short.type == .area
    case .organisation, .hub, .prize, .event:
      return Acronym.isInitials(short, of: full) || BodyShortForm.stands(short, for: full)
    }
  }
}

/// The names of a document by their words, to find the fuller forms of a short one.
private struct FullNames {
  private var byWord: [String: [Int]] = [:]
  private var byInitials: [String: [Int]] = [:]

  /// So many names are looked at for each short one, and no more, so that the time stays in
  /// proportion to the text.
  private static let most = 200

  init(_ surfaces: [NamedSurface]) {
    for (index, surface) in surfaces.enumerated() where surface.words.count > 1 {
      for word in Set(surface.words) { byWord[word, default: []].append(index) }
      if let first = surface.words.first?.unicodeScalars.first {
        byInitials[String(first), default: []].append(index)
      }
    }
  }

  /// The names that may be fuller forms of `short`, in text order; no more than a few hundred.
  func candidates(for short: NamedSurface) -> [Int] {
    // Persons share the surname; of other names the rarest word says most.
    let words = short.type == .person ? short.words.suffix(1) : short.words[...]
    let known = words.compactMap { byWord[$0] }
    var found = known.min { $0.count < $1.count }.map { Array($0.prefix(Self.most)) } ?? []
    if short.isShortForm, let first = short.words.first?.unicodeScalars.first {
      found += byInitials[String(first)]?.prefix(Self.most) ?? []
    }
    return Array(Set(found)).sorted()
  }
}
