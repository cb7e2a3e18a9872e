import GraphModel

/// Pairs extracted entities with annotated ones.
enum EntityAlignment {
  /// The key of the annotated entity that each extracted one stands for, by the latter's id.
  ///
  /// Entities of one type that share a name are paired one to one: most shared names first, then
  /// those whose own name is shared, then by key and id.
  static func align(
    _ gold: [AnnotatedDocument.Entity], with extracted: [Entity]
  ) -> [String: String] {
    // Both sides' names by type; a name leads to the entities that carry it.
    var carriers: [EntityType: [String: [Int]]] = [:]
    let ownNames = extracted.map { NameNormalisation.normalise($0.name) }
    for (index, entity) in extracted.enumerated() {
      let names = Set([ownNames[index]] + entity.aliases.map(NameNormalisation.normalise))
      for name in names { carriers[entity.type, default: [:]][name, default: []].append(index) }
    }
    var candidates: [Candidate] = []
    for entity in gold {
      let names = Set(entity.names.map(NameNormalisation.normalise))
      var shared: [Int: Int] = [:]
      for name in names {
        for index in carriers[entity.type]?[name] ?? [] { shared[index, default: 0] += 1 }
      }
      candidates += shared.map { index, count in
        Candidate(
          shared: count, sharesOwnName: names.contains(ownNames[index]), key: entity.key,
          id: extracted[index].id)
      }
    }
    var (taken, matched): (Set<String>, [String: String]) = ([], [:])
    for pair in candidates.sorted() where !taken.contains(pair.key) && matched[pair.id] == nil {
      taken.insert(pair.key)
      matched[pair.id] = pair.key
    }
    return matched
  }

  /// Two entities that may be one; the better pair is the lesser.
  private struct Candidate: Comparable {
    let shared: Int
    let sharesOwnName: Bool
    let key: String
    let id: String

    static func < (left: Candidate, right: Candidate) -> Bool {
      (-left.shared, left.sharesOwnName ? 0 : 1, left.key, left.id)
        < (-right.shared, right.sharesOwnName ? 0 : 1, right.key, right.id)
    }
  }
}
