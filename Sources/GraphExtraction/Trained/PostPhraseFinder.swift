import GraphModel

/// Finds the posts that a sentence names.
struct PostPhraseFinder {
  /// Words that a post takes at most in front of its noun, and behind "of".
  private static let (longestFront, longestBack) = (4, 6)
  /// Words behind a post in which its body stands.
  private static let reach = 10

  private let view: SentenceView

  /// The posts of the sentence that `view` shows, in text order.
  static func posts(in view: SentenceView) -> [PostPhrase] {
    let finder = PostPhraseFinder(view: view)
    var posts: [PostPhrase] = []
    var place = 0
    var floor = 0
    while place < view.words.count {
      if finder.isRole(place) {
        let (post, next) = finder.post(at: place, from: floor)
        if let post { posts.append(post) }
        (place, floor) = (next, next)
      } else if let post = finder.apposedPost(at: place) {
        posts.append(post)
        place += 1
      } else {
        place += 1
      }
    }
    return posts
  }

  /// Whether the word at `place` is the noun of a post; titles in front of a name are not.
  private func isRole(_ place: Int) -> Bool {
    guard !view.isName[place] else { return false }
    let word = view.words[place]
    if Self.notPosts.contains(word) { return false }
    if Self.morePosts.contains(word) { return true }
    if word == "professor" || word == "professors" {
      let isTitle = view.mention(at: place + 1)?.type == .person
      return !isTitle || Self.ranks.contains(view.word(place - 1))
    }
    if word == "emeritus" || word == "emerita" { return !isRole(place + 1) && !isTitle(place + 1) }
    return RoleLexicon.isRole(word) && !isTitle(place)
  }

  private func isTitle(_ place: Int) -> Bool {
    ["prof", "prof.", "doctor", "professor"].contains(view.word(place))
  }

  /// The post whose first noun stands at `place`, and where to go on.
  ///
  /// - Parameter floor: Where the words begin that are of no other post.
  private func post(at place: Int, from floor: Int) -> (PostPhrase?, next: Int) {
    var (start, end) = (place, place)
    while end + 1 < view.words.count, isRole(end + 1) { end += 1 }
    // "epidemiologist Associate Professor Ada Low": the title is hers beside the post.
    if end - start > 1, isTitle(end), view.mention(at: end + 1) != nil { end -= 2 }
    while isHyphen(end + 1), !view.isName[end + 2] { end += 2 }
    if Self.endings.contains(view.word(end + 1)), !view.isName[end + 1] { end += 1 }
    let next = end + 1
    if isVerb(place, end) { return (nil, next) }
    while start - 2 >= 0, isHyphen(start - 1), !view.isName[start - 2] { start -= 2 }
    let limit = start
    while start > floor, limit - start < Self.longestFront, isModifier(start - 1, of: limit) {
      start -= 1
      while start - 2 >= 0, isHyphen(start - 1), !view.isName[start - 2] { start -= 2 }
    }
    let words = Array(view.words[start...end])
    var own = start
    while own < limit, PostWords.asides.contains(view.words[own]) { own += 1 }
    let isPlural = view.words[end].hasSuffix("s") && RoleLexicon.isRole(singular(end))
    let back = complement(behind: end)
    var text = view.text(own...back)
    if isPlural, back == end { text.removeLast() }
    return (
      PostPhrase(
        places: own...back, words: words, text: text, isPlural: isPlural,
        bodies: bodies(around: start...back)), next
    )
  }

  /// The post between the comma at `place`, behind a person, and a body, whatever its noun:
  /// "Ada Low, a ward sister at Acme".
  private func apposedPost(at place: Int) -> PostPhrase? {
    guard view.words[place] == ",", view.mention(at: place - 1)?.type == .person else {
      return nil
    }
    let start = ["a", "an", "the"].contains(view.word(place + 1)) ? place + 2 : place + 1
    var end = start
    while end < view.words.count, end - start <= 4, isModifier(end, of: end + 1) { end += 1 }
    guard end > start, end - start <= 4, ["at", "of", "in", "for"].contains(view.word(end)),
      !isRole(end - 1), !view.isName[start]
    else { return nil }
    let last = view.words[end - 1]
    let isVerbal = last.hasSuffix("ed") || last.hasSuffix("ing") || last.hasSuffix("ly")
    let next = ["the", "a"].contains(view.word(end + 1)) ? end + 2 : end + 1
    guard !isVerbal, !PostWords.asides.contains(last), !Self.notPosts.contains(last),
      let body = view.mention(at: next), body.type.isBody
    else { return nil }
    return PostPhrase(
      places: start...end - 1, words: Array(view.words[start..<end]),
      text: view.text(start...end - 1), isPlural: false, bodies: bodies(around: start...end - 1))
  }

  private func singular(_ place: Int) -> String { String(view.words[place].dropLast()) }

  /// Whether a hyphen at `place` joins the words beside it.
  private func isHyphen(_ place: Int) -> Bool {
    view.word(place) == "-" && view.touches(place - 1) && view.touches(place)
  }

  /// Whether "chairs", "heads" or "leads" is a verb here: something stands behind it.
  private func isVerb(_ place: Int, _ end: Int) -> Bool {
    guard place == end,
      ["chairs", "heads", "leads", "partners", "lead", "head", "chair"]
        .contains(view.words[place])
    else { return false }
    let next = view.word(place + 1)
    if ["will", "to", "who"].contains(view.word(place - 1)) { return true }
    return view.words[place].hasSuffix("s")
      && (view.isNameAt(place + 1) || ["the", "a", "an", "its", "our", "their"].contains(next))
  }

  /// Whether the word at `place` can belong to the post whose noun stands at `noun`.
  private func isModifier(_ place: Int, of noun: Int) -> Bool {
    let word = view.words[place]
    if view.isName[place] || view.isMark(place) || view.isNumber(place) { return false }
    if Words.boundaries.contains(word) || PhraseGrammar.isPreposition(word) { return false }
    if PostWords.openings.contains(word) || PostWords.counts.contains(word) { return false }
    // Behind a name or mark a word in "s" is a verb: "Ada Low stays director".
    let isBehindName = place > 0 && (view.isName[place - 1] || view.isMark(place - 1))
    return !(isBehindName && word.hasSuffix("s") && !Self.plurals.contains(word))
  }

  /// The last word of "of research and innovation" behind the noun at `end`; `end` where there is
  /// no such thing, or it is a name or a subject taught.
  private func complement(behind end: Int) -> Int {
    guard ["of", "for"].contains(view.word(end + 1)), end + 2 < view.words.count,
      !RoleLexicon.hasSubject([view.words[end]])
    else { return end }
    var last = end + 1
    while last + 1 < view.words.count, last - end <= Self.longestBack {
      let word = view.words[last + 1]
      let goesOn = word == "and" && last > end + 1 && isComplement(last + 2)
      guard isComplement(last + 1) || goesOn else { break }
      last += 1
    }
    // "founder of the company Acme" has its body there.
    let isApposed = view.mention(at: last + 1).map { $0.type.isBody } ?? false
    return last == end + 1 || isApposed ? end : last
  }

  private func isComplement(_ place: Int) -> Bool {
    guard place < view.words.count else { return false }
    let word = view.words[place]
    return !view.isName[place] && (!view.isMark(place) || word == "&")
      && !Words.boundaries.contains(word) && !PhraseGrammar.isPreposition(word)
      && !PostWords.openings.contains(word) && !PostWords.counts.contains(word) && word != "and"
      && !view.isNumber(place) && !Self.verbs.contains(word)
  }

  /// The body that a post at `places` is at, and those that the body belongs to.
  private func bodies(around places: ClosedRange<Int>) -> [Int] {
    var place = places.upperBound + 1
    var isLinked = false
    if view.mention(at: place)?.type == .person { place = behindName(place) }
    let end = min(view.words.count, place + Self.reach)
    while place < end {
      if let mention = view.mention(at: place) {
        if mention.type.isBody {
          guard isLinked else { break }
          return [mention.entity] + owners(behind: mention.places.upperBound + 1)
        }
        if mention.type == .person || mention.type == .event || mention.type == .prize { break }
        place = mention.places.upperBound + 1
        continue
      }
      let word = view.words[place]
      if word == "and" { break }
      if PhraseGrammar.isPreposition(word) || word == "," || word == "(" {
        isLinked = true
      } else if Words.boundaries.contains(word) || view.isMark(place) {
        break
      }
      place += 1
    }
    if let body = bodyInFront(of: places.lowerBound) { return [body] }
    let front = places.lowerBound - 1
    let owner = view.word(front) == "'s" || view.word(front) == "'" ? front - 1 : front
    return view.mention(at: owner).flatMap { $0.type.isBody ? [$0.entity] : nil } ?? []
  }

  /// The body that "where" stands for: "Acme, where she was director".
  private func bodyInFront(of place: Int) -> Int? {
    let before = max(0, place - 6)..<place
    guard let start = view.words[before].lastIndex(of: "where") else { return nil }
    return view.mentions(in: max(0, start - 12)..<start).last { $0.type.isBody }?.entity
  }

  /// The bodies that follow at `start`, with no more than a preposition or comma before each.
  private func owners(behind start: Int) -> [Int] {
    var found: [Int] = []
    var place = start
    while place < view.words.count {
      if let mention = view.mention(at: place) {
        if mention.type.isBody { found.append(mention.entity) }
        if !mention.type.isBody, mention.type != .place { break }
        place = mention.places.upperBound + 1
      } else if Self.links.contains(view.words[place]) {
        place += 1
      } else {
        break
      }
    }
    return found
  }

  private func behindName(_ place: Int) -> Int {
    view.mention(at: place).map { $0.places.upperBound + 1 } ?? place + 1
  }

  /// Nouns behind a post that belong to it.
  private static let endings: Set<String> = [
    "general", "designate", "elect", "emeritus", "emerita",
  ]
  /// Nouns for posts that are rare or mean something else too.
  private static let morePosts: Set<String> = [
    "inspector", "ombudsperson", "clerk", "tutor", "attach\u{E9}", "neuroscientist",
    "trainee", "secondee", "superintendent", "rapporteur",
  ]
  /// Words like posts that say what someone is to another or has been.
  private static let notPosts: Set<String> = [
    "colleague", "colleagues", "boss", "graduate", "graduates", "alumnus", "alumna", "doctorate",
    "undergraduate", "expert", "experts", "winner", "resident", "owner", "farmer",
  ]
  private static let links: Set<String> = [",", "of", "at", "in", "the", "'s", "(", ")"]
  /// Words in front of "professor" that make it more than a form of address.
  private static let ranks: Set<String> = [
    "associate", "assistant", "emeritus", "emerita", "adjunct", "visiting", "full", "honorary",
    "distinguished", "research", "clinical", "chair", "regius", "scientia", "junior",
    "extraordinary",
  ]
  /// Nouns in "s" that stand in front of a post.
  private static let plurals: Set<String> = [
    "sales", "operations", "communications", "sports", "arts", "sciences", "systems", "physics",
    "mathematics", "genomics", "informatics", "bioinformatics", "robotics", "logistics",
    "relations", "studies", "affairs", "sciences", "press", "electronics", "process", "business",
    "ethics", "statistics", "economics", "materials", "data", "programmes", "master's", "masters",
    "previous", "various", "famous", "religious", "class", "mass", "glass", "access", "fisheries",
  ]
  /// Words behind a complement that begin what is said of the person.
  private static let verbs: Set<String> = [
    "has", "praised", "thanked", "welcomed", "joins", "hopes", "wants", "knows", "gave", "tells",
    "stressed", "emphasised", "noted", "last", "since", "yesterday", "here", "there", "too", "now",
  ]
}

extension SentenceView {
  /// Whether a name stands at `place`.
  fileprivate func isNameAt(_ place: Int) -> Bool { mention(at: place) != nil }
}
