import GraphModel

/// Joins surfaces that differ in case, article, punctuation or spelling alone.
enum SpellingVariants {
  /// Joins what belongs together among `surfaces`.
  static func join(_ surfaces: [NamedSurface], in union: inout DisjointSets) {
    var seen: [String: Int] = [:]
    for (index, surface) in surfaces.enumerated() {
      let keys = [surface.words.joined(separator: "-"), NameFolding.fold(surface.name)]
      for key in Set(keys.map { "\(surface.type.rawValue):\($0)" }).sorted() {
        if let other = seen[key] { union.join(other, index) } else { seen[key] = index }
      }
      // "persistent identifiers" and "persistent identifier".
      guard surface.type == .area || surface.type == .prize, let last = surface.words.last,
        last.hasSuffix("s"), last.utf8.count > 4
      else { continue }
      let singular = (surface.words.dropLast() + [String(last.dropLast())]).joined(separator: "-")
      let key = "\(surface.type.rawValue):\(singular)"
      if let other = seen[key] { union.join(other, index) } else { seen[key] = index }
    }
  }
}
