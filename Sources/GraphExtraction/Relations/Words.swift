/// Small closed classes of words that the patterns share.
enum Words {
  /// Words that end a noun phrase in front of them: verbs, pronouns, conjunctions of clauses.
  static let boundaries: Set<String> = [
    "who", "which", "whose", "whom", "where", "that", "when", "while", "because", "although",
    "but", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can",
    "could", "may", "might", "must", "shall", "should", "does", "did", "do", "said", "says",
    "told", "added", "adds", "explains", "explained", "he", "she", "it", "they", "we", "i", "you",
    "won", "wins", "received", "receives", "joins", "joined", "leads", "heads", "if", "so", "as",
    "got", "gets", "takes", "took", "gave", "gives", "spoke", "speaks", "presented", "presents",
    "met", "signed", "sign", "agreed", "opened", "began", "became", "becomes", "made", "makes",
    "came", "comes", "went", "goes", "calls", "called", "thinks", "writes", "wrote", "works",
    "work", "worked", "studies", "studied", "shows", "showed", "found", "finds", "founded",
    "launched", "announced", "announces", "including", "such", "e.g.", "alongside", "today",
    "yesterday", "led", "chaired", "headed",
  ]

  /// Auxiliaries and adverbs that may stand between a subject and its verb.
  static func isAuxiliary(_ word: String) -> Bool {
    auxiliaries.contains(word) || word.count > 4 && word.hasSuffix("ly")
  }

  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would",
    "shall", "do", "does", "did", "to", "also", "now", "then", "since", "today", "already", "just",
    "both", "all", "each", "together", "first", "again", "still", "currently", "himself", "itself",
    "herself", "themselves", "yesterday", "later", "soon", "once", "here", "recently", "about",
    "going",
  ]

  /// Words behind which a statement is wished for, doubted or denied.
  static let doubts: Set<String> = [
    "not", "never", "n't", "cannot", "can't", "won't", "didn't", "doesn't", "don't", "isn't",
    "wasn't", "aren't", "hasn't", "haven't", "neither", "nor", "may", "might", "could", "would",
    "hope", "hopes", "hoped", "hoping", "wants", "want", "wanted", "whether", "failed", "declined",
    "refused", "unless", "if", "without", "wish", "wishes", "rejected", "talks", "considering",
    "considered", "rumours", "invited", "asked", "unlike", "shortlisted", "nominated", "applied",
  ]

  /// Words that send a statement into the past.
  static let pasts: Set<String> = ["formerly", "previously", "until", "former", "once"]

  /// The pronouns that stand for the writer's side or for what was spoken of last.
  static let pronouns: Set<String> = [
    "it", "they", "we", "he", "she", "this", "these", "i", "both", "us",
  ]

  /// Relative pronouns.
  static let relatives: Set<String> = ["who", "which", "that", "whom"]

  /// Marks that end a clause.
  static let clauseEnds: Set<String> = [";", ".", "?", "!", ":", "|", "\u{2022}", "\u{B7}"]

  /// Words and marks that join the names of a list.
  static let joiners: Set<String> = [",", "and", "&", "or", "/", "plus"]

  /// Words that join a second verb to the subject of the first.
  static let conjunctions: Set<String> = ["and", "or", "but", "then", ","]

  /// Words behind which a new clause may begin, so that an object is not looked for further.
  static let stops: Set<String> = [
    "who", "which", "whose", "where", "while", "but", "because", "when", "said", "says", "and",
  ]

  /// Auxiliaries of the passive.
  static let passives: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "get", "got", "gets",
  ]

  /// Words of the writer's own side.
  static let firstPerson: Set<String> = ["we", "our", "us", "i", "my", "me", "ours"]

  /// Verbs of saying.
  static let speech: Set<String> = [
    "said", "says", "noted", "notes", "added", "adds", "told", "explains", "explained", "commented",
    "comments", "stated", "recalled", "recalls", "remarked", "writes", "wrote", "laughed",
  ]

  /// Marks between which nothing is shared.
  static let sentenceEnds: Set<String> = [";", ".", "?", "!"]

  /// Words that deny what follows.
  static let denials: Set<String> = ["not", "never", "without", "unlike", "no"]

  /// Words of what is meant to be done.
  static let intents: Set<String> = ["plans", "plan", "intends", "intend", "planned", "intended"]
}
