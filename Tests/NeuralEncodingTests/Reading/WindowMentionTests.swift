import GraphModel
import Testing

@testable import NeuralEncoding

struct WindowMentionTests {
  private func part(
    _ unit: Int, _ pieces: Range<Int>, answered: Range<Int>? = nil, isClosed: Bool = true
  ) -> WindowPlanner.Part {
    WindowPlanner.Part(
      unit: unit, pieces: pieces, answered: answered ?? pieces, isClosed: isClosed)
  }

  /// Two units of three and five pieces; the ids tell where each comes from.
  private let pieces = [(10..<13), (20..<25)].map { ids in
    ids.map { Piece(id: Int32($0), bytes: $0 - 10..<$0 - 9) }
  }

  private func mention(_ unit: Int, _ words: Range<Int>) -> ReadMention {
    ReadMention(
      unit: unit, words: words, type: .hub, isAnaphoric: unit == 1, confidence: 1, entity: nil)
  }

  /// Where mentions of words, each with a piece of its own but for the fourth, stand in a window.
  private func placed(
    _ mentions: [ReadMention], _ parts: [WindowPlanner.Part]
  ) -> [WindowMention] {
    let units = (0..<2).map { unit in mentions.indices.filter { mentions[$0].unit == unit } }
    return ReadingWindow(parts, of: pieces).placed(
      mentions, in: units, firsts: [[0, 1, 2], [0, 1, 2, nil, 4]], headings: [true, false])
  }

  @Test func `a window has a mark at its start and after every passage`() {
    let window = ReadingWindow([part(0, 0..<3), part(1, 0..<5)], of: pieces)
    #expect(window.ids == [0, 10, 11, 12, 2, 20, 21, 22, 23, 24, 2])
    #expect(window.lines == [-1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
    #expect(window.parts.map(\.start) == [1, 5])
  }

  @Test func `a window that ends within a passage is closed`() {
    let window = ReadingWindow([part(1, 1..<3, isClosed: false)], of: pieces)
    #expect(window.ids == [0, 21, 22, 2])
    #expect(window.lines == [-1, 1, 1, 1])
  }

  @Test func `units without pieces take no place`() {
    let window = ReadingWindow([part(0, 0..<0, isClosed: false)], of: [[]])
    #expect(window.ids == [0, 2] && window.lines == [-1, -1])
    #expect(ReadingWindow([], of: []).ids == [0, 2])
  }

  @Test func `a mention stands at the pieces of its first and last word`() {
    let found = placed(
      [mention(0, 1..<3), mention(1, 0..<2)], [part(0, 0..<3), part(1, 0..<5)])
    #expect(
      found == [
        windowMention(.hub, 2, 3, number: 0, isInHeading: true),
        windowMention(.hub, 5, 6, number: 1, line: 1, isAnaphoric: true),
      ])
  }

  @Test func `a part starts where its first piece does`() {
    let found = placed([mention(1, 1..<3)], [part(1, 1..<5)])
    #expect(found.map(\.first) == [1] && found.map(\.last) == [2])
  }

  @Test func `what the window only repeats is context`() {
    let found = placed(
      [mention(0, 0..<1), mention(1, 0..<1), mention(1, 2..<3)],
      [part(0, 0..<3, answered: 0..<0), part(1, 0..<5, answered: 2..<5)])
    #expect(found.map(\.isContext) == [true, true, false])
  }

  @Test func `a mention that is cut off or has no piece is left out`() {
    let found = placed(
      [mention(1, 0..<2), mention(1, 1..<3), mention(1, 1..<5), mention(1, 3..<5)],
      [part(1, 1..<4)])
    #expect(found.map(\.number) == [1])
  }
}
