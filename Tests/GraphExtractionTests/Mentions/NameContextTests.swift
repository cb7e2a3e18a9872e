import GraphModel
import LinguisticAnalysis
import Testing

@testable import GraphExtraction

struct NameContextTests {
  @Test(arguments: [
    ("we met Dr [Brask|person] there", EntityType.person),
    ("[Brask|person], who left, spoke", .person),
    ("[Brask|person], director of it, spoke", .person), ("[Brask|person] said so", .person),
    ("the charity [Brask|organisation] paid", .organisation),
    ("[Brask|organisation], a small company in it, paid", .organisation),
    ("she is at [Brask|organisation] now", .organisation),
    ("the director of [Brask|organisation] left", .organisation),
    ("[Brask|organisation]'s researchers left", .organisation),
    ("the [Brask|hub] project ends", .hub), ("the project, dubbed [Brask|hub], ends", .hub),
    ("[Brask|hub] is a network of people", .hub), ("the [Brask|event] workshop ends", .event),
    ("they live in [Brask|place] now", .place), ("a [Brask|place]-based firm", .place),
    ("it stood in [Brask|organisation]'s laboratory", .organisation),
  ])
  func `the words around a name tell its type`(marked: String, type: EntityType) {
    let text = MentionText(marked)
    let sentence = text.sentence
    let start = sentence.tokens.firstIndex { $0.text == "Brask" } ?? 0
    let scores = NameContext(NamePhrase(range: start..<start + 1), in: sentence).scores
    #expect(scores.best.type == type)
    #expect(scores.best.score > 0)
  }
}
