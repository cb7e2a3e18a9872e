import GraphModel

/// Reads what stands behind a person's name as an apposition.
///
/// "Chief Executive of the MRC", "professor of chemistry at Y and director of Z", "Y, Oslo".
struct AppositionReader {
  /// The sentence; its claims grow.
  var grammar: PhraseGrammar
  /// The person.
  let person: Member
  /// The node that the apposition starts at.
  var start: Int
  /// The node behind the last one that belongs to it.
  private(set) var end = 0
  /// Whether anything was found.
  private(set) var found = false
  /// The bodies that the person is at.
  private(set) var bodies: [Int] = []

  /// A post whose body is not named.
  private(set) var barePost: Post?

  /// The nodes of the role that is being read.
  private var role: Range<Int>?
  private var lastBody: Member?
  private var lastPost: Post?

  init(grammar: PhraseGrammar, person: Member, start: Int) {
    self.grammar = grammar
    self.person = person
    self.start = start
  }

  /// Reads from `start` as far as the apposition goes, at most up to `limit`.
  mutating func read(until limit: Int, isBracket: Bool) {
    var index = start
    end = start
    role = nil
    while index < limit {
      let node = grammar.nodes[index]
      if let phrase = node.phrase {
        guard readPhrase(phrase, at: index, isBracket: isBracket) else { return }
        role = nil
        index = max(index + 1, end)
        end = index
        continue
      }
      if node.isMark {
        guard isOpenMark(at: index, isBracket: isBracket) else { break }
        finishBareRole()
        index += 1
        continue
      }
      if Words.boundaries.contains(node.lower), node.lower != "then" { break }
      if node.lower == "and", !continues(index + 1) { break }
      if node.lower == "and", role == nil || lastBody != nil {
        role = nil
        index += 1
        continue
      }
      role = (role?.lowerBound ?? index)..<index + 1
      if let role, role.count > 12 { break }
      index += 1
    }
    finishBareRole()
    if isBracket, found { end = limit }
  }

  /// Reads a name in the apposition; whether it belongs to it.
  private mutating func readPhrase(_ phrase: Phrase, at index: Int, isBracket: Bool) -> Bool {
    switch phrase.type {
    case .organisation, .hub:
      return readBodies(phrase, at: index, isBracket: isBracket)
    case .area:
      let post = self.post(before: index)
      let last = role.map { grammar.word($0.upperBound - 1) } ?? ""
      let isSubject =
        RoleLexicon.hasSubject(post?.words ?? []) && ["of", "in", "on", "for"].contains(last)
      guard isSubject || (role == nil && (grammar.isRecord || isBracket)) else {
        return post != nil
      }
      grammar.claims.claim(
        [person.entity], .focusesOn, phrase.members.map(\.entity),
        confidence: isSubject ? 0.75 : 0.5)
      lastPost = post
      found = true
      return true
    case .place:
      if let lastBody {
        grammar.claims.claim(
          [lastBody.entity], .locatedIn, phrase.members.map(\.entity), confidence: 0.7)
      }
      return lastBody != nil || isBracket || grammar.isRecord
    case .person, .prize, .event: return false
    }
  }

  private mutating func readBodies(_ phrase: Phrase, at index: Int, isBracket: Bool) -> Bool {
    var post = self.post(before: index)
    let words = role.map { $0.map { grammar.word($0) } } ?? []
    let lead = words.last ?? ""
    if words.isEmpty, !isBracket, !grammar.isRecord, lastBody == nil, postBehind(index) == nil,
      grammar.nodes.indices.contains(index + 1), !grammar.nodes[index + 1].isMark
    {
      // "Led by X, Y grew": what goes on without a mark is the next clause.
      return false
    }
    if post == nil, !words.isEmpty {
      // Prepositions alone are an affiliation; other words without a post are something else.
      guard Self.affiliations.contains(lead),
        words.allSatisfy({ Self.affiliations.contains($0) || Self.fillers.contains($0) })
      else { return false }
      if words.count == 1 { post = lastPost }
    }
    var isHead = lead == "of" || lead == "for" || lead == "at"
    if post != nil, words.count > 1 {
      isHead = isHead && RoleLexicon.isRole(words[words.count - 2])
    }
    // "the MRC's chief executive", "MRC chief executive"
    if post == nil, let behind = postBehind(index) {
      post = behind.post
      isHead = true
      role = nil
      end = behind.end
    }
    grammar.claimPost(
      [person.entity], phrase.members, post, isHead: isHead,
      confidence: post == nil ? 0.75 : 0.8)
    bodies += phrase.members.flatMap { [$0.entity] + $0.bodies }
    lastBody = phrase.members.last
    lastPost = nil
    found = true
    return true
  }

  /// The post in the words read so far, if they hold one.
  private func post(before index: Int) -> Post? {
    guard let role else { return nil }
    let words = role.map { grammar.word($0) }
    guard words.contains(where: RoleLexicon.isRole) || RoleLexicon.isFormer(words) else {
      return nil
    }
    var last = role.upperBound - 1
    while last > role.lowerBound, PhraseGrammar.isPreposition(grammar.word(last)) { last -= 1 }
    return Post(words: words, text: grammar.words(from: role.lowerBound, to: last))
  }

  /// A post right behind the body at `index`: "'s chief executive", "director".
  private func postBehind(_ index: Int) -> (post: Post, end: Int)? {
    var first = index + 1
    if grammar.word(first) == "'s" { first += 1 }
    var last = first
    while last - first < 5, grammar.nodes.indices.contains(last), grammar.nodes[last].isWord,
      !Words.boundaries.contains(grammar.word(last)),
      !PhraseGrammar.isPreposition(grammar.word(last))
    {
      last += 1
    }
    let words = (first..<last).map { grammar.word($0) }
    guard words.contains(where: RoleLexicon.isRole) else { return nil }
    return (Post(words: words, text: grammar.words(from: first, to: last - 1)), last)
  }

  /// A role without a body of its own, before another comma: kept for what follows.
  private mutating func finishBareRole() {
    guard let range = role, let post = post(before: range.upperBound) else { return }
    lastPost = post
    if bodies.isEmpty { barePost = barePost ?? post }
    role = nil
  }

  /// Whether the mark at `index` goes on with the apposition.
  private func isOpenMark(at index: Int, isBracket: Bool) -> Bool {
    let mark = grammar.word(index)
    if isBracket { return true }
    guard mark == "," || grammar.isRecord && ["-", "|", "/"].contains(mark) else { return false }
    if role != nil, post(before: index) == nil { return false }
    return continues(index + 1)
  }

  /// Whether what starts at `index` can belong to the apposition.
  private func continues(_ index: Int) -> Bool {
    if let phrase = grammar.phrase(index) {
      return phrase.isBodies || phrase.type == .place && lastBody != nil
        || phrase.type == .area && grammar.isRecord
    }
    var place = index
    while place - index < 4, grammar.nodes.indices.contains(place), grammar.nodes[place].isWord,
      !Words.boundaries.contains(grammar.word(place))
    {
      if RoleLexicon.isRole(grammar.word(place)) { return true }
      if place == index, ["of", "at", "from", "in"].contains(grammar.word(place)) {
        return grammar.phrase(place + 1)?.isBodies == true
          || grammar.phrase(place + 1)?.type == .place && lastBody != nil
      }
      place += 1
    }
    return false
  }

  private static let affiliations: Set<String> = [
    "of", "at", "from", "with", "in", "for", "representing",
  ]
  private static let fillers: Set<String> = [
    "both", "now", "also", "currently", "then", "here", "based", "working", "today", "again", "and",
    "all", "long",
  ]
}
