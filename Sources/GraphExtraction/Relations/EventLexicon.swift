/// The words for what persons do at events.
enum EventLexicon {
  /// The part that somebody plays at an event.
  struct Part: Hashable, Sendable {
    /// The part's name, where the word tells it.
    let role: String?
  }

  /// The part that `word`, in lower case, tells of.
  static func part(of word: String) -> Part? { roles[word].map { Part(role: $0) } }

  /// Whether a line of a programme starts with a time: "09:50", "10.15".
  static func isTime(_ nodes: [Node]) -> Bool {
    guard let first = nodes.first(where: { !$0.isMark || $0.lower.count > 1 })?.lower else {
      return false
    }
    let digits = first.filter(\.isNumber).count
    return digits >= 3 && first.contains { $0 == ":" || $0 == "." }
      || digits > 0 && digits <= 2 && nodes.count > 2 && nodes[1].lower == ":"
        && nodes[2].lower.allSatisfy(\.isNumber)
  }

  private static let roles: [String: String] = {
    var roles: [String: String] = [:]
    for (role, words) in table {
      for word in words.split(separator: " ") { roles[String(word)] = role }
    }
    return roles
  }()

  private static let table = [
    ("speaker", "talk talks spoke speak speaks speaker speakers lecture lectures lectured address"),
    ("speaker", "tutorial presented lecturers plenary plenaries"),
    ("keynote speaker", "keynote keynotes"),
    ("panellist", "panel panellists panelists"),
    ("session chair", "session"),
    ("opening speaker", "opened opening proceedings welcomed"),
    ("presenter", "poster posters"),
    ("host", "host"),
  ]
}
