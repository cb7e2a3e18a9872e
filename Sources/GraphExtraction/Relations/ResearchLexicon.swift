/// The words that say that somebody works on a subject.
enum ResearchLexicon {
  /// Whether `word` is one of them: "studies", "specialises", "priorities".
  static func isResearch(_ word: String) -> Bool {
    words.contains(word) || stems.contains { word.hasPrefix($0) }
  }

  /// Whether `word` says that several share a subject: "both", "joint", "their".
  static func isShared(_ word: String) -> Bool {
    shared.contains(word) || CollaborationLexicon.isBond(word)
  }

  private static let stems = [
    "research", "stud", "investigat", "speciali", "focus", "develop", "expert", "explor", "tackl",
    "priorit", "advanc", "pioneer",
  ]

  private static let words: Set<String> = [
    "work", "works", "worked", "working", "project", "projects", "group", "lab", "team", "field",
    "fields", "area", "areas", "topic", "topics", "theme", "themes", "agenda", "remit", "subject",
    "aims", "aim", "aimed", "mission", "programme", "program", "taught", "teaches", "professor",
    "cover", "covers", "dedicated", "devoted", "concentrate", "concentrates", "examines",
    "examine", "mission", "target", "centre", "center", "institute", "knowledge", "thesis",
    "doctorate", "lecturer", "papers", "paper", "trial", "measures", "maps", "models", "understand",
  ]

  private static let shared: Set<String> = [
    "both", "their", "two", "sides", "they", "our", "together", "partners", "parties",
  ]
}
