import GraphModel

/// A word that denies what it governs, or says that it is only hoped for.
///
/// "does not fund", "failed to sign", "no longer", "plans to", "may". Words alone do not tell:
/// "not only", "not to mention" and "cannot but" deny nothing, and May is a month.
enum DoubtCue {
  /// What the word at `place` of a sentence says of what follows; nil where it says nothing.
  ///
  /// - Parameter word: The word or mark at a place in lower case; empty outside of the sentence.
  static func status(at place: Int, _ word: (Int) -> String) -> Attributes.Status? {
    denial(at: place, word) ?? hope(at: place, word)
  }

  /// Whether the word at `place` looks like a doubt and is none: "not only", "no fewer than".
  static func isHarmless(at place: Int, _ word: (Int) -> String) -> Bool {
    let (own, next) = (word(place), word(place + 1))
    if own == "without" { return certainties.contains(next) }
    if own == "cannot" { return next == "but" }
    if own == "would" || own == "'d" { return next == "like" }
    if own == "may" { return isMonth(at: place, word) }
    if own == "if" { return ["not", "any", "anything"].contains(next) || word(place - 1) == "as" }
    if isNot(own) {
      let isAside = next == "to" && ["mention", "speak", "say"].contains(word(place + 2))
      return isAside || emphases.contains(next) || next == "but" && word(place - 1) == "can"
    }
    return false
  }

  private static func denial(at place: Int, _ word: (Int) -> String) -> Attributes.Status? {
    let (own, next) = (word(place), word(place + 1))
    guard !isHarmless(at: place, word) else { return nil }
    if own == "no" {
      return ["longer", "more"].contains(next) ? .ended : bonds.contains(next) ? .denied : nil
    }
    if isNot(own) {
      if next == "yet" { return .planned }
      if next == "any", ["longer", "more"].contains(word(place + 2)) { return .ended }
      return .denied
    }
    if own == "yet", next == "to" { return .planned }
    if denials.contains(own) || own == "turned" && next == "down" { return .denied }
    return refusals.contains(own) ? .denied : nil
  }

  private static func hope(at place: Int, _ word: (Int) -> String) -> Attributes.Status? {
    let (own, next) = (word(place), word(place + 1))
    if modals.contains(own), !isHarmless(at: place, word) { return .planned }
    if hopes.contains(own), next == "to" || next == "that" { return .planned }
    if searches.contains(own) { return .planned }
    if own == "looking", next == "for" { return .planned }
    if own == "talks", ["in", "holds", "holding", "hold", "held", "into"].contains(word(place - 1))
    {
      return .planned
    }
    if own == "invited" || own == "invites", next == "to", bids.contains(word(place + 2)) {
      return .planned
    }
    return nil
  }

  /// Whether the "may" at `place` is the month.
  private static func isMonth(at place: Int, _ word: (Int) -> String) -> Bool {
    let next = word(place + 1)
    return next.first?.isNumber == true || next.isEmpty || dateLeads.contains(word(place - 1))
      || word(place - 1).last?.isNumber == true || next.allSatisfy { !$0.isLetter }
  }

  private static func isNot(_ word: String) -> Bool {
    nots.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n\u{2019}t")
  }

  private static let nots: Set<String> = ["not", "n't", "never", "cannot"]
  private static let denials: Set<String> = ["neither", "nor", "without"]
  private static let refusals: Set<String> = [
    "failed", "declined", "refused", "rejected", "refuses", "declines", "fails", "rejects",
    "denies", "denied",
  ]
  private static let emphases: Set<String> = [
    "only", "just", "merely", "simply", "solely", "least", "far", "fewer", "less", "surprisingly",
  ]
  private static let bonds: Set<String> = [
    "agreement", "agreements", "partnership", "partner", "ties", "link", "links", "plan", "plans",
    "cooperation", "collaboration", "contract", "money", "funding", "formal", "relationship",
    "connection", "members", "member",
  ]
  private static let certainties: Set<String> = [
    "doubt", "delay", "question", "exception", "fail", "which", "whom",
  ]
  private static let modals: Set<String> = [
    "may", "might", "could", "would", "whether", "unless", "if",
  ]
  private static let hopes: Set<String> = [
    "hope", "hopes", "hoped", "hoping", "plan", "plans", "planning", "planned", "intend", "intends",
    "intended", "intending", "want", "wants", "wanted", "wish", "wishes", "wished", "proposes",
    "propose", "proposed", "expects", "expect",
  ]
  private static let searches: Set<String> = ["considering", "seeks", "seeking", "rumoured"]
  private static let bids: Set<String> = [
    "apply", "join", "bid", "tender", "submit", "become", "partner", "take",
  ]
  private static let dateLeads: Set<String> = [
    "in", "on", "of", "since", "from", "until", "till", "by", "early", "mid", "late", "this",
    "last", "next", "-", "\u{2013}",
  ]
}
