/// Words that tell when a post is held.
enum PostStatusWords {
  /// Whether `word` stands in front of a post that has been left.
  static func isFormer(_ word: String) -> Bool { formers.contains(word) || word.hasPrefix("ex-") }

  /// Whether `word` stands in front of a post that has not begun, or behind it.
  static func isComing(_ word: String) -> Bool {
    comings.contains(word) || word.hasSuffix("-designate") || word.hasSuffix("-elect")
  }

  /// Whether `word` is a past form of holding a post.
  static func isPast(_ word: String) -> Bool {
    holding.contains(word) || word == "was" || word == "were"
  }

  /// Whether `word` makes a participle say what has held until now: "has led".
  static func isPerfect(_ word: String) -> Bool {
    word == "has" || word == "have" || word.hasSuffix("'ve")
  }

  /// Whether the two words are of giving up a post.
  static func isSteppingDown(_ word: String, _ next: String) -> Bool {
    word == "hands" && next == "over"
      || ["stepped", "steps", "stands", "stood"].contains(word)
        && ["down", "back"].contains(next)
  }

  private static let formers: Set<String> = [
    "former", "formerly", "previously", "previous", "onetime", "erstwhile", "outgoing", "once",
    "ex",
  ]
  private static let comings: Set<String> = ["incoming", "designate", "elect", "future", "next"]

  /// Studies and stays, which end.
  static let studies: Set<String> = [
    "studied", "graduated", "trained", "doctorate", "phd", "ph.d", "dphil", "degree", "alumnus",
    "alumna", "alumni", "graduate", "obtained", "earned", "educated", "interned", "thesis",
    "sabbatical", "placement", "read", "learned", "learnt", "entered", "internship",
  ]
  /// What makes another word of a study: "a PhD student".
  static let students: Set<String> = [
    "student", "students", "candidate", "candidates", "researcher", "researchers", "fellow",
    "fellowship", "fellowships", "project", "school", "schools", "training", "network", "programme",
    "program", "candidacy", "studentship", "institute", "centre", "center",
  ]
  /// What says that a study goes on.
  static let goingOn: Set<String> = [
    "will", "start", "starts", "begins", "doing", "pursuing", "finishing", "is", "are", "offers",
    "awards",
  ]
  /// Stretches of time.
  static let spans: Set<String> = [
    "years", "year", "months", "month", "decade", "decades", "weeks", "week", "yrs", "summer",
    "summers", "stint",
  ]
  /// What leads from a stretch of time to where it was spent.
  static let stays: Set<String> = ["at", "in", "with", "as", "on", "for", "of", "inside", "under"]
  /// What says that a stretch of time is over.
  static let after: Set<String> = ["after", "spent", "following", "did", "worked", "was"]
  /// Verbs of leaving.
  static let leaves: Set<String> = [
    "left", "leaves", "leaving", "quit", "quits", "departed", "departs", "departing", "withdrew",
    "resigned",
  ]
  /// Verbs of moving, behind which "from" leads to what is left.
  static let moves: Set<String> = [
    "joined", "came", "moved", "arrived", "comes", "joins", "come", "moves", "returned", "returns",
    "transferred", "recruited", "hired", "poached", "lured", "arrives", "moving", "joining",
    "coming",
  ]
  /// Past forms of verbs of holding a post.
  static let holding: Set<String> = [
    "worked", "headed", "directed", "chaired", "served", "taught", "ran", "held", "lectured",
    "edited", "managed", "led",
  ]
  /// What makes a participle passive.
  static let passives: Set<String> = ["is", "are", "be", "being", "been"]
  /// Words of what holds now, or was begun and not said to be over.
  static let presents: Set<String> = [
    "is", "are", "am", "now", "currently", "today", "presently", "since", "heads", "leads",
    "directs", "chairs", "runs", "works", "serves", "teaches", "holds", "joined", "became",
    "appointed", "named", "elected", "made", "promoted", "chosen", "remains", "new", "founded",
    "co-founded", "set", "launched", "said", "says", "told", "moved", "came", "went", "returned",
    "elevated", "admitted", "signed", "represented", "opened", "hired", "born", "awarded", "given",
    "gave", "invited", "welcomed", "won", "received", "developed", "wrote", "published", "begun",
    "began", "started",
  ]
  /// Auxiliaries of the future.
  static let wills: Set<String> = ["will", "'ll", "shall"]
  /// Verbs of beginning or holding a post.
  static let beginnings: Set<String> = [
    "join", "lead", "head", "become", "chair", "direct", "succeed", "run", "serve", "be", "take",
    "start", "begin", "hold", "oversee", "move", "go", "return", "proceed", "spend", "sit", "work",
    "teach", "act", "steer", "co-direct", "co-lead", "find",
  ]
  /// Adverbs between an auxiliary and its verb.
  static let adverbs: Set<String> = ["also", "then", "now", "soon", "both", "jointly"]
  /// Participles behind "will be" or "to be" that give a post.
  static let participles: Set<String> = [
    "based", "headed", "directed", "chaired", "seconded", "succeeded", "joined", "installed",
    "led", "run", "co-directed", "co-led",
  ]
  /// Verbs behind which "to join" says what was done.
  static let gone: Set<String> = [
    "left", "came", "went", "returned", "chosen", "picked", "moved", "invited", "selected",
  ]
  /// Verbs that say with a date behind them what is to come: "joins in May".
  static let starts: Set<String> = [
    "joins", "becomes", "starts", "start", "begins", "moves", "goes", "takes", "succeeds",
    "arrives",
  ]
  /// What leads to a date.
  static let dateLeads: Set<String> = ["in", "on", "from", "this", "at"]
  /// Verbs whose object has held the post before.
  static let successions: Set<String> = [
    "succeeds", "succeeded", "succeeding", "replaces", "replaced", "replacing",
  ]
  /// Who may be the subject of "where he was".
  static let pronouns: Set<String> = ["he", "she", "i", "they", "we", "both", "it"]
  /// What follows "was" in front of a post.
  static let articles: Set<String> = ["a", "an", "the", "our", "its", "their", "his", "her"]
  /// What joins two years.
  static let ranges: Set<String> = ["to", "until", "till", "-", "\u{2013}"]
  /// What stands between the names of a list of persons.
  static let listJoints: Set<String> = [
    ",", "and", "&", "(", ")", "dr", "prof", "professor", ".",
  ]
  /// Words behind which another clause begins.
  static let stops: Set<String> = ["who", "which", "and", "but", "is", "are"]
  /// Words of a condition or wish that say little of a post: "if", "could".
  static let openConditions: Set<String> = [
    "if", "whether", "could", "would", "'d", "without", "may", "might", "neither", "nor",
  ]
}
