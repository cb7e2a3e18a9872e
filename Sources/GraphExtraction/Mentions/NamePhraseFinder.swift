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
      phrases += NameSplitter(sentence: sentence).split(index..<end).map(heads.phrase)
      index = max(end, index + 1)
    }
    return phrases
  }
}
