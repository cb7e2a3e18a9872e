import GraphModel

/// Knows where a person is said to have studied.
enum EducationCues {
  /// Words between a body and the word for study.
  private static let reach = 9

  /// "student" where the words in front of `body` say that someone studied there.
  static func role(at body: Int, in view: SentenceView) -> String? {
    for own in view.allPlaces(of: body) where isThere(own.places.lowerBound, view) {
      var place = own.places.lowerBound - 1
      let end = max(0, place - 2 * reach)
      while place >= end {
        if let mention = view.mention(at: place) {
          if mention.type == .person { return nil }
        } else if ends.contains(view.words[place]) {
          break
        } else if isStudy(place, view) {
          return "student"
        }
        place -= 1
      }
    }
    return nil
  }

  /// Whether "at" or "from" leads to the body that starts at `place`.
  private static func isThere(_ place: Int, _ view: SentenceView) -> Bool {
    stride(from: place - 1, through: max(0, place - 4), by: -1).contains { index in
      ["at", "from", "in", "of"].contains(view.words[index])
    } || view.word(place - 1) == "entered"
  }

  private static func isStudy(_ place: Int, _ view: SentenceView) -> Bool {
    let word = view.words[place]
    if verbs.contains(word) { return true }
    guard degrees.contains(word) else { return false }
    return stride(from: place - 1, through: max(0, place - 6), by: -1).contains {
      takings.contains(view.words[$0])
    }
  }

  private static let ends: Set<String> = [
    ";", ".", "(", "where", "taught", "teaches", "works", "worked", "joined", "moved", "belongs",
    "lectured", "now", "became",
  ]
  private static let verbs: Set<String> = [
    "studied", "studying", "graduated", "trained", "graduate", "reads", "entered",
  ]
  private static let degrees: Set<String> = [
    "doctorate", "phd", "degree", "master's", "master", "bachelor's", "thesis", "dphil", "studies",
    "diploma", "degrees",
  ]
  private static let takings: Set<String> = [
    "took", "takes", "taking", "earned", "obtained", "received", "gained", "completed", "holds",
    "has", "her", "his", "my", "their", "writing", "wrote", "doing", "did", "finished", "got",
    "began", "with", "has", "defended", "a",
  ]
}
