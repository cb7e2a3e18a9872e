/// Why a question has no answer.
public enum QueryError: Error, Hashable, Sendable {
  /// Nothing goes by this name; the nearest names that there are, nearest first.
  case unknownName(String, nearest: [EntitySummary])
  /// Several go by this name.
  case ambiguousName(String, candidates: [EntitySummary])
  /// No document goes by this name; the sources of those that nearly do, nearest first.
  case unknownDocument(String, nearest: [String])
  /// Several documents go by this name; their sources.
  case ambiguousDocument(String, candidates: [String])
  /// Several folders go by this name; their paths.
  case ambiguousFolder(String, candidates: [String])
  /// The search holds no word to look for.
  case emptySearch
}

extension QueryError: CustomStringConvertible {
  /// What is wrong, and how to ask instead.
  public var description: String {
    switch self {
    case .unknownName(let name, let nearest) where nearest.isEmpty:
      "nothing goes by the name \"\(name)\"; look around with: liaison search \"\(name)\""
    case .unknownName(let name, let nearest):
      "nothing goes by the name \"\(name)\"; the nearest names are:\n" + Self.list(nearest)
    case .ambiguousName(let name, let candidates):
      "several go by the name \"\(name)\"; say which by its full name or id:\n"
        + Self.list(candidates)
    case .unknownDocument(let name, let nearest) where nearest.isEmpty:
      "no document goes by the name \"\(name)\"; list all of them with: liaison documents"
    case .unknownDocument(let name, let nearest):
      "no document goes by the name \"\(name)\"; the nearest names are:\n" + Self.list(nearest)
    case .ambiguousDocument(let name, let candidates):
      "\(candidates.count) documents go by the name \"\(name)\"; say which by more of its path:\n"
        + Self.list(candidates)
    case .ambiguousFolder(let name, let candidates):
      "\(candidates.count) folders go by the name \"\(name)\"; say which by more of its path:\n"
        + Self.list(candidates)
    case .emptySearch:
      "the search holds no word; give at least one, such as: liaison search dementia"
    }
  }

  private static func list(_ entities: [EntitySummary]) -> String {
    list(entities.map { "\($0.name)  (\($0.id))" })
  }

  private static func list(_ names: [String]) -> String {
    let rest = names.count - shown
    return names.prefix(shown).map { "  \($0)" }.joined(separator: "\n")
      + (rest > 0 ? "\n  and \(rest) more" : "")
  }

  /// How many names are listed at most.
  private static let shown = 20
}
