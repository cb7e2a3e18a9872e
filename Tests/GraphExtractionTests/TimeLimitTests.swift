import GraphModel
import LinguisticAnalysis
import NeuralEncoding
import Testing

@testable import GraphExtraction

struct TimeLimitTests {
  /// A step of the extraction, which does not come to its end.
  private func expectStopped(
    _ work: () throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var isDone = false
    #expect(throws: TimeIsOver.self, sourceLocation: sourceLocation) {
      try TimeLimit(.zero) { .zero }.run {
        try work()
        isDone = true
      }
    }
    #expect(!isDone, sourceLocation: sourceLocation)
  }

  private let text = MarkedText("[Ada Moss|person] leads [Leeds University|organisation].")

  @Test func `each step of the extraction stops where the time is over`() throws {
    let document = text.document
    let mentions = document.mentions.map(\.found)
    expectStopped { _ = try GraphExtractor.linguistic.extract(document.analysed.document) }
    expectStopped { _ = try LinguisticMentionFinder().mentions(in: document.analysed) }
    expectStopped { _ = try MentionResolver().resolve(mentions, in: document.analysed) }
    expectStopped { _ = try LinguisticRelationFinder().statements(in: document) }
    let sentences = document.analysed.sentences.map { ClassifiedSentence($0, kind: .paragraph) }
    expectStopped { _ = try NameSurvey(sentences) }
  }

  @Test func `reading with the model stops where the time is over`() throws {
    let interpreter = TrainedInterpreter(weights: try Weights.embedded())
    let document = text.document.analysed
    expectStopped { _ = try interpreter.interpret(document) }
    expectStopped { _ = try interpreter.scores(in: document) }
    let reader = JointReader(weights: try Weights.embedded())
    let unit = TextUnit(
      text: "Ada leads Leeds.", words: [0..<3, 4..<9, 10..<15, 15..<16], isHeading: false,
      endsPassage: true)
    expectStopped { _ = try reader.read([unit]) }
  }
}
