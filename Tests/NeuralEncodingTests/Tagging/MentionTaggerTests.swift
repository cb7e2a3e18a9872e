import Testing

@testable import NeuralEncoding

struct MentionTaggerTests {
  /// A unit with the mentions that PyTorch finds in it.
  struct Unit: Decodable {
    struct Mention: Decodable {
      let start: Int
      let end: Int
      let kind: String
    }

    let text: String
    let isHeading: Bool
    let words: [[Int]]
    let mentions: [Mention]

    var unit: TextUnit {
      TextUnit(
        text: text, words: words.map { $0[0]..<$0[1] }, isHeading: isHeading, endsPassage: true)
    }
  }

  /// Mentions as text: the unit, the ends in bytes, the kind.
  private func found(_ units: [Unit]) throws -> Set<String> {
    let tagger = MentionTagger(weights: try Shipped.weights.get())
    let spans = try tagger.spans(in: units.map(\.unit))
    #expect(spans.count == units.count)
    var found: Set<String> = []
    for (place, (unit, spans)) in zip(units, spans).enumerated() {
      for span in spans {
        #expect((0...1).contains(span.confidence))
        let (first, last) = (
          unit.words[span.words.lowerBound], unit.words[span.words.upperBound - 1]
        )
        let kind = span.kind.type + (span.kind.isAnaphoric ? "~" : "")
        found.insert("\(place) \(first[0])-\(last[1]) \(kind)")
      }
    }
    return found
  }

  private func expected(_ units: [Unit]) -> Set<String> {
    var expected: Set<String> = []
    for (place, unit) in units.enumerated() {
      expected.formUnion(unit.mentions.map { "\(place) \($0.start)-\($0.end) \($0.kind)" })
    }
    return expected
  }

  @Test func `the mentions are those that PyTorch finds, but for a few that hang by a thread`()
    throws
  {
    let documents: [[Unit]] = try fixture("mentions")
    var (shared, all) = (0, 0)
    for units in documents {
      let (found, expected) = (try found(units), expected(units))
      shared += found.intersection(expected).count
      all += found.union(expected).count
    }
    #expect(all > 100)
    #expect(Double(shared) / Double(all) > 0.95)
  }

  @Test func `units without words or text have no mentions`() throws {
    let tagger = MentionTagger(weights: try Shipped.weights.get())
    #expect(try tagger.spans(in: []).isEmpty)
    let empty = TextUnit(text: "", words: [])
    let odd = TextUnit(text: "\u{200B}", words: [0..<3, 90..<99])
    #expect(try tagger.spans(in: [empty, odd]) == [[], []])
  }
}
