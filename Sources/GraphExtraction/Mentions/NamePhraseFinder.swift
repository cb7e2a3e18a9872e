import GraphModel
import LinguisticAnalysis

/// Finds the stretches of a sentence that are written like names.
///
/// A name starts and ends with a capitalised word; between may stand small words, hyphens and
/// ampersands where the words around them belong together.
struct NamePhraseFinder: Sendable {
  private let sentence: ClassifiedSentence
  private let heads: HeadFinder
  private let joints: NameJoints

  /// A finder for one sentence.
  init(_ sentence: ClassifiedSentence) {
    self.sentence = sentence
    heads = HeadFinder(sentence: sentence)
    joints = NameJoints(sentence)
  }

  /// The phrases in text order, without overlap.
  func phrases() -> [NamePhrase] {
    var phrases: [NamePhrase] = []
    var index = 0
    while index < sentence.tokens.count {
      guard joints.isNameStart(index) else {
        index += 1
        continue
      }
      let end = joints.end(from: index)
      phrases += NameSplitter(sentence: sentence).split(index..<end).map {
        withYear(heads.phrase($0))
      }
      index = max(end, index + 1)
    }
    return phrases
  }

  /// "2024 Leeds Workshop": a meeting's year belongs to its name.
  private func withYear(_ phrase: NamePhrase) -> NamePhrase {
    let start = phrase.range.lowerBound - 1
    guard phrase.headType == .event, let year = sentence.token(start), year.shape == .number,
      year.text.utf8.count == 4, year.text.hasPrefix("19") || year.text.hasPrefix("20")
    else { return phrase }
    return NamePhrase(
      range: start..<phrase.range.upperBound, headType: phrase.headType, head: phrase.head)
  }
}
