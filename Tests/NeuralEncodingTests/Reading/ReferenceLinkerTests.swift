import GraphModel
import Testing

@testable import NeuralEncoding

struct ReferenceLinkerTests {
  /// A head that gives every pair the same score.
  private func head(_ score: Float) throws -> ReferenceHead {
    let (inputs, inner, narrow) = (64, 128, 64)
    let sizes = [
      ("later.panels", inner * inputs), ("later.bias", inner), ("earlier.panels", inner * inputs),
      ("later_narrow.panels", narrow * inputs), ("later_narrow.bias", narrow),
      ("earlier_narrow.panels", narrow * inputs), ("earlier_narrow.bias", narrow),
      ("features.matrix", ReferenceFeatures.count * inner), ("output.matrix", inner),
    ]
    return try ReferenceHead(
      opened(
        sizes.map { ("references." + $0, littleEndian([Float](repeating: 0, count: $1))) }
          + [("references.output.bias", littleEndian([score]))]), width: 32)
  }

  /// The entities of the mentions of `marked`, where every pair that is asked about has `score`.
  private func entities(_ marked: String, score: Float) throws -> [Int?] {
    let text = MarkedUnits(marked)
    var vectors = MentionVectors(hiddenWidth: 32)
    for _ in text.mentions { vectors.appendUnknown() }
    var linker = ReferenceLinker(text.mentions, text.forms, in: text.units)
    return linker.entities(try head(score).scorer(vectors, on: .best))
  }

  @Test func `the same name and type is one, whatever the score`() throws {
    #expect(
      try entities("[Reef Hub|hub]\n[Moss|person] and [the Reef Hub|hub]", score: -9) == [0, 1, 0])
    #expect(try entities("[Reef Hub|hub] [Reef Hub|organisation]", score: -9) == [0, 1])
  }

  @Test(
    arguments: [
      ("[Ada Moss|person] [Moss|person]", 0.5, true),
      ("[Ada Moss|person] [Moss|person]", -0.5, false),
      ("[Ada Moss|person] [Bo Moss|person]", 9, false), ("[Leeds|place] [Brask|place]", 9, false),
      ("[Brask|hub] ([TKZ|hub])", 0.5, true), ("[Brask|hub], [TKZ|hub]", 9, false),
      ("[Reef Hub|hub] [Reef|hub]", 1.5, true), ("[Reef Hub|hub] [Reef|hub]", 0.5, false),
      ("[Reef Hub|hub] [Reef|organisation]", 1.5, true),
      ("[North Leeds|place] [Leeds|place]", 9, false), ("[kelp reefs|area] [kelp|area]", 9, false),
      ("[Ada Moss|person] [Moss|hub]", 9, false), ("[Reef 7|hub] [Reef|hub]", 9, false),
    ] as [(String, Float, Bool)])
  func `other names are one where their letters give a clue`(
    marked: String, score: Float, holds: Bool
  ) throws {
    #expect(try entities(marked, score: score) == [0, holds ? 0 : 1])
  }

  @Test func `a mention that refers takes the nearest of two that score alike`() throws {
    let marked = "[Reef Hub|hub] [Tide Hub|hub] [Moss|person] [It~|hub]"
    #expect(try entities(marked, score: 1) == [0, 1, 2, 1])
    #expect(try entities(marked, score: -1) == [0, 1, 2, nil])
  }

  @Test func `what refers to nothing known takes no name with it`() throws {
    #expect(
      try entities("[the hub~|hub] met [Reef Hub|hub] as [it~|hub]", score: 2) == [nil, 1, 1])
  }

  @Test func `a far name is linked where it is the same or within`() throws {
    let others = (0..<60).map { "[Kelp\($0)|area]" }.joined(separator: " ")
    let found = try entities(
      "[Ada Moss|person] \(others) [Moss|person] [Ada Moss|person]", score: 1)
    #expect(found.first == 0 && found.suffix(2) == [0, 0])
    #expect(found.dropFirst().dropLast(2).map { $0 ?? 0 } == Array(1...60))
  }

  @Test func `no mentions have no entities`() throws {
    #expect(try entities("Nothing here.", score: 1).isEmpty)
  }
}
