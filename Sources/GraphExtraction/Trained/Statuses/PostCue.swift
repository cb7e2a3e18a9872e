import GraphModel

/// A word that tells when the post or membership named behind it is held.
struct PostCue {
  /// Who holds it: only persons move, study and are to become something.
  enum Holder {
    case person
    case body
  }

  private let view: SentenceView
  private let place: Int
  private let end: Int
  private let holder: Holder
  private let word: String
  private let next: String

  /// The word at `place`, in front of what stands at `end`.
  init(at place: Int, until end: Int, of holder: Holder, in view: SentenceView) {
    self.view = view
    self.place = place
    self.end = min(end, view.words.count)
    self.holder = holder
    word = view.words[place]
    next = view.word(place + 1)
  }

  /// What it tells; nil where it tells nothing.
  var status: Attributes.Status? {
    if holder == .person, let status = coming { return status }
    return past ?? (PostStatusWords.presents.contains(word) ? .stated : nil)
  }

  /// "is not", "no longer", "hopes to"; nil where the word at `place` says none of this.
  static func doubt(at place: Int, in view: SentenceView) -> Attributes.Status? {
    let word = view.words[place]
    guard !PostStatusWords.openConditions.contains(word),
      word != "no" || view.word(place + 1) == "longer"
    else { return nil }
    return DoubtCue.status(at: place, view.word)
  }

  // MARK: What is to come

  private var coming: Attributes.Status? {
    if PostStatusWords.isComing(word), RoleLexicon.isRole(next) || word.contains("-") {
      return .planned
    }
    if PostStatusWords.wills.contains(word) || word.hasSuffix("'ll") { return announced }
    switch word {
    case "to": return purpose
    case "bound" where next == "for": return .planned
    case "off" where next == "to": return .planned
    case "from" where DateWords.isComing(at: place + 1, view.word): return .planned
    default: break
    }
    guard PostStatusWords.starts.contains(word) else { return nil }
    if word == "takes", !["over", "up"].contains(next) { return nil }
    if ["moves", "goes"].contains(word), !["to", "from"].contains(next) { return nil }
    return startsLater ? .planned : .stated
  }

  /// "will be", "will also join"; not "will be presented".
  private var announced: Attributes.Status? {
    var verb = place + 1
    while PostStatusWords.adverbs.contains(view.word(verb)) { verb += 1 }
    if view.word(verb) == "be", view.word(verb + 1).hasSuffix("ed"),
      !PostStatusWords.participles.contains(view.word(verb + 1))
    {
      return nil
    }
    return PostStatusWords.beginnings.contains(view.word(verb)) ? .planned : nil
  }

  /// "is to become", "leaves to join", ", to be led by"; not "came back to join".
  private var purpose: Attributes.Status? {
    guard place + 1 < end else { return nil }
    let last = view.word(place - 1)
    if next == "be", last == ",", PostStatusWords.participles.contains(view.word(place + 2)) {
      return .planned
    }
    if ["is", "are", "'s"].contains(last), PostStatusWords.beginnings.contains(next) {
      return .planned
    }
    guard ["become", "join"].contains(next) else { return nil }
    return has(PostStatusWords.gone, before: 10) ? .stated : .planned
  }

  /// Whether a date behind a verb of beginning lies ahead: "joins in May", "on 1 June".
  private var startsLater: Bool {
    for index in view.places(in: place + 1..<place + 25) {
      let word = view.words[index]
      if Words.sentenceEnds.contains(word) { return false }
      if word == "next", DateWords.isComing(at: index, view.word) { return true }
      if PostStatusWords.dateLeads.contains(word), DateWords.isComing(at: index + 1, view.word) {
        return true
      }
    }
    return false
  }

  // MARK: What is over

  private var past: Attributes.Status? {
    if PostStatusWords.isFormer(word) { return .ended }
    if PostStatusWords.studies.contains(word) { return studied }
    if PostStatusWords.leaves.contains(word) { return left }
    if PostStatusWords.holding.contains(word) { return held }
    if PostStatusWords.isSteppingDown(word, next) { return .ended }
    switch word {
    case "was", "were": return was
    case "been": return has(["had"], before: 2) ? .ended : .stated
    case "spent": return PostStatusWords.isPerfect(view.word(place - 1)) ? .stated : .ended
    case "used" where next == "to": return .ended
    case "earlier" where next == ":", "then" where next == ":": return .ended
    case "then":
      let isPost = ["at", "with"].contains(next) || RoleLexicon.isRole(next)
      return isPost && [",", "("].contains(view.word(place - 1)) ? .ended : nil
    case "retired": return next == "from" || next == "," ? .ended : nil
    case "until", "till":
      guard view.isName.indices.contains(place + 1), !view.isName[place + 1] else { return nil }
      return next == "now" && end - place > 4 ? .stated : .ended
    case "from": return isLeft ? .ended : nil
    case "before": return ["that", "this", "which"].contains(next) ? .ended : nil
    default:
      let isStay = PostStatusWords.spans.contains(word) && PostStatusWords.stays.contains(next)
      return isStay && has(PostStatusWords.after, before: 5) ? .ended : nil
    }
  }

  /// "studied at", "a graduate of"; not "a PhD student" or "will start a doctorate".
  private var studied: Attributes.Status? {
    if PostStatusWords.students.contains(next) || view.word(place - 1) == "," { return nil }
    return has(PostStatusWords.goingOn, before: 7) ? nil : .ended
  }

  /// "left A"; not "has not left A" or, of B, "left A for B".
  private var left: Attributes.Status {
    let others = view.places(in: place + 1..<end)
    if word == "left", next == "to" || others.suffix(2).contains(where: { view.words[$0] == "for" })
    {
      return .stated
    }
    let goesOn = others.contains { index in
      ["for", "to"].contains(view.words[index])
        && others.prefix(upTo: index).contains { view.isName[$0] }
    }
    return goesOn || has(["not", "n't", "never"], before: 1) ? .stated : .ended
  }

  /// "headed A", "had long led A"; not "has led A" or "headed by".
  private var held: Attributes.Status? {
    guard holder == .person,
      !view.places(in: place + 1..<place + 5).contains(where: { view.words[$0] == "by" }),
      !PostStatusWords.passives.contains(view.word(place - 1))
    else { return nil }
    let lead = view.places(in: place - 3..<place).map { view.words[$0] }
    return lead.contains(where: PostStatusWords.isPerfect) ? .stated : .ended
  }

  /// "was head of A", "was at A"; not "was founded by".
  private var was: Attributes.Status? {
    let others = view.places(in: place + 1..<end)
    if others.contains(where: { view.words[$0] == "founding" }) { return .stated }
    if ["at", "with", "on", "in"].contains(next) { return .ended }
    if next.hasSuffix("ed") || next == "born" { return nil }
    let isPost = others.contains { RoleLexicon.isRole(view.words[$0]) && !view.isName[$0] }
    return isPost || holder == .person && PostStatusWords.articles.contains(next) ? .ended : .stated
  }

  /// Whether "from" leads to a body that somebody comes from.
  private var isLeft: Bool {
    holder == .person && end - place <= 4 && has(PostStatusWords.moves, before: 9)
      && !view.places(in: place + 1..<end).contains { view.words[$0] == "to" }
  }

  /// Whether any of `words` stands among the last `count` in front of the word.
  private func has(_ words: Set<String>, before count: Int) -> Bool {
    view.places(in: place - count..<place).contains { words.contains(view.words[$0]) }
  }
}
