/// Why a question has no answer.
public enum QueryError: Error, Hashable, Sendable {
  /// Nothing goes by this name; the nearest names that there are, nearest first.
  case unknownName(String, nearest: [EntitySummary])
  /// Several go by this name.
  case ambiguousName(String, candidates: [EntitySummary])
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
    case .emptySearch:
      "the search holds no word; give at least one, such as: liaison search dementia"
    }
  }

  private static func list(_ entities: [EntitySummary]) -> String {
    entities.map { "  \($0.name)  (\($0.id))" }.joined(separator: "\n")
  }
}
