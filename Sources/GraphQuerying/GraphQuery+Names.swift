public import GraphModel
internal import GraphStorage

extension GraphQuery {
  /// The entity that goes by `name`: an id, a full name or an acronym, in any case and with or
  /// without accents.
  ///
  /// Of several, the one whose own name it is comes before those that only go by it too.
  ///
  /// - Parameter types: The types it may have; all, where it is left out.
  /// - Throws: `QueryError` when there is none or more than one; `StorageError`.
  public func entity(named name: String, types: Set<EntityType>? = nil) throws -> EntitySummary {
    let found = try entities(called: name, types: types)
    if found.count == 1 { return found[0] }
    let folded = NameFolding.fold(name)
    let own = found.filter { $0.id == name || $0.id == "\($0.type.rawValue):\(folded)" }
    if own.count == 1 { return own[0] }
    guard found.isEmpty else { throw QueryError.ambiguousName(name, candidates: found) }
    throw QueryError.unknownName(name, nearest: try nearest(to: name, types: types))
  }

  private func entities(called name: String, types: Set<EntityType>?) throws -> [EntitySummary] {
    let allowed = sqlList((types ?? Set(EntityType.allCases)).map(\.rawValue))
    return try database.rows(
      """
      select \(summaryColumns) from entity
      where (entity.id = ?1 or entity.id in (select entity from alias where folded = ?2))
        and entity.type in \(allowed)
      order by mentions desc, entity.id
      """, [.text(name), .text(NameFolding.fold(name))]
    ).map(EntitySummary.init)
  }

  /// The entities whose names are nearest to `name`, nearest first; at most five.
  func nearest(to name: String, types: Set<EntityType>?) throws -> [EntitySummary] {
    let folded = NameFolding.fold(name)
    let allowed = sqlList((types ?? Set(EntityType.allCases)).map(\.rawValue))
    let trigrams = NameDistance.trigrams(of: folded)
    let candidates =
      trigrams.isEmpty
      ? try database.rows(
        """
        select alias.entity, alias.folded from alias
        join entity on entity.id = alias.entity
        where alias.folded like ? || '%' and entity.type in \(allowed)
        order by alias.mentions desc, alias.folded, alias.entity limit 200
        """, [.text(String(folded.filter { $0.isLetter || $0.isNumber }))])
      : try database.rows(
        """
        select alias.entity, alias.folded from name_search
        join alias on alias.id = name_search.rowid
        join entity on entity.id = alias.entity
        where name_search match ? and entity.type in \(allowed)
        order by bm25(name_search), alias.folded, alias.entity limit 200
        """,
        [.text(trigrams.map { "\"\($0)\"" }.joined(separator: " OR "))])
    var best: [String: Double] = [:]
    for row in candidates {
      let similarity = NameDistance.similarity(of: folded, and: row.text("folded"))
      best[row.text("entity")] = max(best[row.text("entity")] ?? 0, similarity)
    }
    let ranked = best.filter { $0.value >= 0.4 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return try ranked.prefix(5).compactMap { try summary(of: $0.key) }
  }
}
