import GraphModel
import LinguisticAnalysis

/// What the words around a name say about its type.
struct NameContext: Sendable {
  private let sentence: ClassifiedSentence
  private let phrase: NamePhrase

  /// The context of `phrase` in `sentence`.
  init(_ phrase: NamePhrase, in sentence: ClassifiedSentence) {
    self.phrase = phrase
    self.sentence = sentence
  }

  /// The evidence of the words before and behind.
  var scores: TypeScores { before + behind + apposition }

  private var before: TypeScores {
    var index = phrase.range.lowerBound - 1
    let hasArticle = ["the", "its", "their", "our", "a", "an"].contains(sentence.lower(index))
    if hasArticle { index -= 1 }
    let word = compound(endingAt: index)
    let classes = sentence.classes(index)
    // "In Moss's laboratory": the preposition belongs to the laboratory.
    let isOwner =
      isPossessive && ContextWords.units.contains(sentence.lower(phrase.range.upperBound + 1))
    var scores = isOwner ? TypeScores() : ContextWords.preposition(word)
    if ["of", "for"].contains(word), sentence.classes(index - 1).contains(.role) {
      scores += TypeScores(.organisation, 4) + TypeScores(.hub, 1) + TypeScores(.person, -2)
    }
    if hasArticle {
      // Persons have no article, and "in the X" is any kind of thing.
      scores[.person] -= 4
      scores[.place] = 0
      return scores
    }
    if classes.contains(.honorific), isCapitalised(index) { scores[.person] += 10 }
    if classes.contains(.role), isPost(index) { scores[.person] += 4 }
    if ContextWords.companies.contains(word) { scores[.organisation] += 6 }
    if ["project", "programme", "program", "consortium", "initiative", "network"].contains(word) {
      scores[.hub] += 4
    }
    if ["called", "dubbed", "named"].contains(word) { scores += namingBefore(index) }
    return scores
  }

  private var behind: TypeScores {
    var index = phrase.range.upperBound
    var scores = TypeScores()
    if sentence.lower(index) == "-", sentence.touches(index - 1),
      sentence.lower(index + 1) == "based"
    {
      return TypeScores(.place, 6)
    }
    if isPossessive { index += 1 }
    let word = sentence.lower(index)
    if let token = sentence.token(index), token.shape == .lower {
      if let type = AnaphorNouns.type(of: word), !isPossessive { scores[type] += 6 }
      if ContextWords.units.contains(word) {
        scores[.organisation] += 3
        if isPossessive { scores[.person] += 1 }
      }
      if !isPossessive {
        if ContextWords.speech.contains(word) { scores[.person] += 3; scores[.organisation] += 0.5 }
        if word == "who" { scores[.person] += 4 }
        if ContextWords.personVerbs.contains(word) { scores[.person] += 2 }
        if ContextWords.bodyVerbs.contains(word) { scores[.organisation] += 2; scores[.hub] += 1 }
        if ContextWords.hubVerbs.contains(word) { scores[.hub] += 2 }
        if ["takes", "took", "opens", "returns"].contains(word),
          sentence.lower(index + 1) == "place"
        {
          scores[.event] += 3
        }
      }
    }
    if sentence.classes(index).contains(.role), !isPossessive { scores[.organisation] += 2 }
    return scores
  }

  private var isPossessive: Bool {
    Possessive.marks.contains(sentence.lower(phrase.range.upperBound))
  }

  /// ", a charity in ...", ", director of ...", "(chair)".
  private var apposition: TypeScores {
    let opener = sentence.lower(phrase.range.upperBound)
    guard [",", "(", "\u{2013}", "\u{2014}", "is"].contains(opener) else { return TypeScores() }
    let start = phrase.range.upperBound + 1
    if opener == ",", sentence.classes(start).contains(.postnominal) {
      return TypeScores(.person, 8)
    }
    if opener == ",", sentence.lower(start) == "who" { return TypeScores(.person, 5) }
    if opener == ",", ["of", "from", "at"].contains(sentence.lower(start)) {
      return TypeScores(.person, 3)
    }
    if opener == ",", let token = sentence.token(start), token.shape == .number,
      token.text.utf8.count == 2,
      [",", "is", "has", "was"].contains(sentence.lower(start + 1))
    {
      return TypeScores(.person, 5)
    }
    let startsWithArticle = ["a", "an", "the", "one", "its", "our"].contains(sentence.lower(start))
    if opener == "is", !startsWithArticle { return TypeScores() }
    var index = startsWithArticle ? start + 1 : start
    let limit = index + 7
    while index < limit, let token = sentence.token(index),
      token.shape != .mark || token.text == "-"
    {
      if sentence.classes(index).contains(.function), index > start,
        !["of", "one", "two", "three", "four", "five", "six", "seven"].contains(token.lower)
      {
        break
      }
      if sentence.classes(index).contains(.role), !(token.shape == .upper) {
        return TypeScores(.person, 4)
      }
      if token.shape == .lower, startsWithArticle {
        if ContextWords.companies.contains(token.lower) { return TypeScores(.organisation, 5) }
        if let type = AnaphorNouns.typeOfKind(token.lower), isLastOfNoun(index) {
          return TypeScores(type, 5)
        }
      }
      index += 1
    }
    if index < limit, sentence.classes(index).contains(.honorific) { return TypeScores(.person, 3) }
    return TypeScores()
  }

  /// The word at `index` with what a hyphen joins to it: "start-up".
  private func compound(endingAt index: Int) -> String {
    guard sentence.lower(index - 1) == "-", sentence.touches(index - 1), sentence.touches(index - 2)
    else { return sentence.lower(index) }
    return sentence.lower(index - 2) + "-" + sentence.lower(index)
  }

  private func isLastOfNoun(_ index: Int) -> Bool {
    guard let next = sentence.token(index + 1) else { return true }
    return next.shape == .mark || sentence.classes(index + 1).contains(.function)
  }

  /// "the project, dubbed X": what the noun before says.
  private func namingBefore(_ index: Int) -> TypeScores {
    for noun in [index - 1, index - 2] {
      if let type = AnaphorNouns.type(of: sentence.lower(noun)) { return TypeScores(type, 6) }
      if ContextWords.companies.contains(sentence.lower(noun)) {
        return TypeScores(.organisation, 6)
      }
    }
    return TypeScores()
  }

  private func isCapitalised(_ index: Int) -> Bool { sentence.token(index)?.shape == .capitalised }

  /// Whether the role at `index` can stand right before a name: "physicist X", "Director X".
  private func isPost(_ index: Int) -> Bool {
    let word = sentence.lower(index)
    return ![
      "student", "students", "researchers", "scientists", "engineers", "member", "senior", "lead",
    ].contains(word)
  }
}
