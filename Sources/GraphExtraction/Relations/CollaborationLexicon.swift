/// The words for working together.
enum CollaborationLexicon {
  /// Whether `word` binds the names of a list in front of it or behind it.
  static func isBond(_ word: String) -> Bool {
    bonds.contains(word) || stems.contains { word.hasPrefix($0) }
  }

  /// Whether `word` says that several share what follows: "both", "joint", "their".
  static func isShared(_ word: String) -> Bool { shared.contains(word) || isBond(word) }

  private static let shared: Set<String> = [
    "both", "their", "two", "sides", "they", "our", "together", "partners", "parties",
  ]

  /// Whether `word`, `distance` words in front of "with", makes it mean working together.
  static func bindsWith(_ word: String, distance: Int) -> Bool {
    isBond(word) || distance <= 2 && nearWith.contains(word)
  }

  /// Whether `word` behind "with" shows that no partner follows: "with money from", "with $3m".
  static func isAside(_ word: String) -> Bool {
    asides.contains(word) || word.first?.isNumber == true
  }

  /// Whether `word` is of a formal agreement, which persons make for their bodies.
  static func isFormal(_ word: String) -> Bool { formal.contains(word) }

  /// Whether `word` binds persons who stand in a list.
  static func bindsPersons(_ word: String) -> Bool {
    personal.contains(word) || formal.contains(word) || word.hasPrefix("co-")
      || word == "collaborate" || word == "collaborated"
  }

  private static let formal: Set<String> = [
    "signed", "sign", "signs", "agreement", "memorandum", "mou", "accord", "pact", "treaty",
    "exchanged", "inked",
  ]

  private static let personal: Set<String> = [
    "together", "jointly", "joint", "share", "shared", "shares", "wrote", "founded", "teamed",
    "run", "set", "built", "partners", "partnered", "hands", "forces",
  ]

  private static let asides: Set<String> = [
    "money", "funding", "support", "help", "grant", "grants", "from", "$", "\u{20AC}", "\u{A3}",
    "million", "funds", "backing", "contribution", "financing", "which", "who", "whom",
  ]

  private static let stems = ["collaborat", "cooperat", "co-operat", "partner", "co-"]

  private static let bonds: Set<String> = [
    "agreement", "agreements", "memorandum", "mou", "accord", "pact", "alliance", "treaty", "deal",
    "joint", "jointly", "together", "teamed", "team", "forces", "hands", "twinned", "twinning",
    "shared", "share", "shares", "signed", "sign", "signs", "agreed", "agree", "consortium",
    "ties", "exchange", "compact", "protocol", "hand", "combined", "combine", "united", "pooled",
    "both", "launch", "launched", "renew", "renewed", "opened", "set", "founded", "inked", "pool",
    "charter", "venture", "declaration", "letter", "compare", "built", "build", "run",
  ]

  private static let nearWith: Set<String> = [
    "work", "works", "worked", "working", "organised", "organized", "developed", "run", "links",
    "link", "projects", "project", "up", "study", "programme", "program", "written", "wrote",
    "published", "sides", "association", "concert", "built", "close", "closely",
  ]
}
