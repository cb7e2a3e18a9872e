import GraphModel
import Testing

@testable import NeuralEncoding

struct DescriptionsTests {
  /// The words of a line in lower case, and where the mention in brackets stands.
  private func marked(_ line: String) -> (words: [String], span: Range<Int>) {
    let parts = line.lowercased().split(omittingEmptySubsequences: false) { "[]".contains($0) }
      .map { $0.split(separator: " ").map(String.init) }
    return (parts.flatMap { $0 }, parts[0].count..<(parts[0].count + parts[1].count))
  }

  private func type(_ line: String, isAnaphoric: Bool = false) -> EntityType? {
    let (words, span) = marked(line)
    return Descriptions.type(of: span, isAnaphoric: isAnaphoric, in: words)
  }

  @Test(
    arguments: [
      ("[ Tideline ] , our network of buoys", .hub),
      ("[ Tideline ] ( TL ) , a young seaweed company", .organisation),
      ("[ Orka ] is the national whale programme", .hub),
      ("[ Orka ] was a small charity", .organisation),
      ("the European university alliance [ Orka ] met", .hub),
      ("at the company [ Orka ] she met", .organisation),
      ("[ Orka ] is a research infrastructure project", .hub),
    ] as [(String, EntityType)])
  func `a name is what the noun beside it says`(line: String, expected: EntityType) {
    #expect(type(line) == expected)
  }

  @Test(arguments: [
    "[ Orka ] , the director of the network", "[ Orka ] is a project manager",
    "[ Orka ] and our network", "[ Orka ] , our partner in the alliance",
    "a member of the network and [ Orka ]", "network [ Orka ]", "[ Orka ] is the", "[ Orka ] ,",
    "[ Orka ] ( the", "[ Orka ]", "[ Orka ] is a centre",
  ])
  func `what is said of something else, or not plainly, tells nothing`(line: String) {
    #expect(type(line) == nil)
  }

  @Test func `what refers tells by its last word`() {
    #expect(type("[ the regional network ] grew", isAnaphoric: true) == .hub)
    #expect(type("[ the company ] grew", isAnaphoric: true) == .organisation)
    #expect(type("[ it ] grew", isAnaphoric: true) == nil)
  }

  @Test func `a name that says what it is needs no description`() {
    #expect(Descriptions.isTelling(["orka", "network"]))
    #expect(Descriptions.isTelling(["school", "of", "law"]))
    #expect(!Descriptions.isTelling(["orka", "four"]))
  }

  // MARK: The mentions of a document

  private func units(_ lines: [String]) -> [TextUnit] {
    lines.map { line in
      var (words, start) = ([Range<Int>](), 0)
      for word in line.split(separator: " ") {
        words.append(start..<(start + word.utf8.count))
        start += word.utf8.count + 1
      }
      return TextUnit(text: line, words: words)
    }
  }

  private func mention(
    _ unit: Int, _ words: Range<Int>, _ type: EntityType = .organisation, entity: Int? = 0,
    isAnaphoric: Bool = false
  ) -> ReadMention {
    ReadMention(
      unit: unit, words: words, type: type, isAnaphoric: isAnaphoric, confidence: 0.9,
      entity: entity)
  }

  @Test func `all mentions of a body become what the text calls it once`() {
    var mentions = [
      mention(0, 0..<1), mention(1, 0..<1), mention(1, 6..<7, .place, entity: 1),
      mention(2, 0..<1, entity: 2),
    ]
    mentions.describe(
      in: units(["Tideline grows", "Tideline , our network in greater Porto", "Orka sings"]))
    #expect(mentions.map(\.type) == [.hub, .hub, .place, .organisation])
  }

  @Test(arguments: [
    ["Tideline , our network", "Tideline , a company"],
    ["Tideline Institute", "Tideline , our network"],
  ])
  func `two kinds, and a kind in the name, leave all as it is`(lines: [String]) {
    let units = units(lines)
    let length = units[0].words.count == 2 ? 2 : 1
    var mentions = [mention(0, 0..<length), mention(1, 0..<1)]
    mentions.describe(in: units)
    #expect(mentions.map(\.type) == [.organisation, .organisation])
  }

  @Test func `persons and what stands for nothing known are left alone`() {
    var mentions = [mention(0, 0..<1, .person), mention(0, 0..<1, entity: nil)]
    mentions.describe(in: units(["Tideline , our network"]))
    #expect(mentions.map(\.type) == [.person, .organisation])
  }
}
