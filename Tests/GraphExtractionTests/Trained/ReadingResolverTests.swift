import GraphModel
import LinguisticAnalysis
import Testing

@testable import GraphExtraction
@testable import NeuralEncoding

struct ReadingResolverTests {
  /// What a model reads in a text whose sentences are its units: the marked mentions with these
  /// entities, and statements.
  private func stretch(
    _ text: MentionText, sentences: [Int]? = nil, entities: [Int?],
    _ statements: [ScoredStatement] = []
  ) -> ReadStretch {
    let analysed = text.analysed
    let units = sentences ?? Array(analysed.sentences.indices)
    var found: [ReadMention] = []
    for (unit, sentence) in units.enumerated() {
      let tokens = analysed.sentences[sentence].tokens
      for mention in text.mentions {
        let words = tokens.indices.filter { mention.span.overlaps(tokens[$0].span) }
        guard let first = words.first else { continue }
        found.append(
          ReadMention(
            unit: unit, words: first..<first + words.count, type: mention.type,
            isAnaphoric: mention.isAnaphoric, confidence: 0.75, entity: entities[found.count]))
      }
    }
    return ReadStretch(mentions: found, statements: statements)
  }

  private func statement(
    _ head: Int, _ relation: Relation, _ tail: Int, _ score: Double, units: [Int: Double]
  ) -> ScoredStatement {
    ScoredStatement(
      relation: relation, head: head, tail: tail, score: score,
      units: units.sorted { $0.key < $1.key }.map { .init(unit: $0.key, score: $0.value) })
  }

  @Test func `mentions keep their places, and entities take their fullest names`() {
    let text = MentionText(
      "[Ada Moss|person] runs [RH|hub]. [The hub~|hub] and [Moss|person] left. [Reef Hub|hub]!")
    let resolver = ReadingResolver(
      [stretch(text, entities: [0, 1, 1, 0, 1])], sentences: [0, 1, 2], in: text.analysed)
    let document = resolver.document
    #expect(document.entities.map(\.name) == ["Ada Moss", "Reef Hub"])
    #expect(document.entities.map(\.aliases) == [["Moss"], ["RH"]])
    #expect(document.mentions.map(\.entity) == [0, 1, 1, 0, 1])
    #expect(document.mentions.map(\.found.span) == text.mentions.map(\.span))
    #expect(document.mentions.map(\.found.isAnaphoric) == [false, false, true, false, false])
    #expect(document.mentions.allSatisfy { $0.found.confidence == 0.75 })
  }

  @Test func `a mention without an entity is left out`() {
    let text = MentionText("[The hub~|hub] met [Ada Moss|person].")
    let resolver = ReadingResolver(
      [stretch(text, entities: [nil, 1])], sentences: [0], in: text.analysed)
    #expect(resolver.document.entities.map(\.name) == ["Ada Moss"])
    #expect(resolver.document.mentions.map(\.entity) == [0])
  }

  @Test func `words that are not in the sentence leave no mention and no entity`() {
    let text = MentionText("[Reef Hub|hub] met. [It~|hub] ended.")
    let read = [(0, 7..<9, false), (1, 0..<1, true)].map { unit, words, isAnaphoric in
      ReadMention(
        unit: unit, words: words, type: .hub, isAnaphoric: isAnaphoric, confidence: 1, entity: 0)
    }
    let resolver = ReadingResolver(
      [ReadStretch(mentions: read, statements: [statement(0, .partOf, 0, 1, units: [0: 1])])],
      sentences: [0, 1], in: text.analysed)
    #expect(resolver.document.entities.isEmpty && resolver.document.mentions.isEmpty)
    #expect(resolver.statements.isEmpty)
  }

  @Test func `statements go by entities and sentences, furniture left out`() throws {
    let text = MentionText("= Share this\n[Ada Moss|person] left.\n[Reef Hub|hub] opened.")
    let read = stretch(
      text, sentences: [1, 2], entities: [0, 1],
      [statement(0, .worksAt, 1, 2, units: [0: 1, 1: 2])])
    let resolver = ReadingResolver([read], sentences: [1, 2], in: text.analysed)
    let edge = try #require(resolver.statements.first)
    #expect(edge.head == 0 && edge.relation == .worksAt && edge.tail == 1 && edge.score == 2)
    #expect(edge.sentences == [1: 1, 2: 2])
  }

  @Test func `entities of two stretches are one under one name, and so are their edges`() throws {
    let text = MentionText(
      """
      [Reef Hub|hub] and [Tide Lab|hub] agree.
      [The Tide Lab|hub] and [Reef  Hub|hub] agree.
      """)
    let analysed = text.analysed
    let (first, second) = (text.mentions[..<2], text.mentions[2...])
    let stretches = [(first, 0), (second, 1)].map { mentions, unit in
      ReadStretch(
        mentions: mentions.enumerated().map { place, mention in
          let tokens = analysed.sentences[unit].tokens
          let words = tokens.indices.filter { mention.span.overlaps(tokens[$0].span) }
          return ReadMention(
            unit: unit, words: words[0]..<words[0] + words.count, type: .hub, isAnaphoric: false,
            confidence: 1, entity: place)
        },
        statements: [
          statement(0, .collaboratesWith, 1, Double(unit + 1), units: [unit: Double(unit)])
        ])
    }
    let resolver = ReadingResolver(stretches, sentences: [0, 1], in: analysed)
    #expect(resolver.document.entities.map(\.name) == ["Reef Hub", "Tide Lab"])
    #expect(resolver.document.mentions.map(\.entity) == [0, 1, 1, 0])
    let edge = try #require(resolver.statements.first)
    #expect(resolver.statements.count == 1)
    #expect(edge.head == 0 && edge.tail == 1 && edge.score == 2 && edge.sentences == [0: 0, 1: 1])
  }

  /// The names of the entities where each line is a stretch, and each mention's entity in its
  /// stretch is the first that the marks say.
  private func entities(_ marked: String) -> [String] {
    let text = MentionText(marked)
    let analysed = text.analysed
    let stretches = analysed.sentences.indices.map { sentence in
      let tokens = analysed.sentences[sentence].tokens
      let own = text.mentions.indices.filter {
        analysed.sentences[sentence].span.contains(text.mentions[$0].span)
      }
      return ReadStretch(
        mentions: own.map { number in
          let words = tokens.indices.filter {
            text.mentions[number].span.overlaps(tokens[$0].span)
          }
          return ReadMention(
            unit: sentence, words: words[0]..<words[0] + words.count,
            type: text.mentions[number].type, isAnaphoric: false, confidence: 1,
            entity: own.firstIndex { text.names[$0] == text.names[number] })
        }, statements: [])
    }
    let resolver = ReadingResolver(
      stretches, sentences: Array(analysed.sentences.indices), in: analysed)
    return resolver.document.entities.map { ([$0.name] + $0.aliases).joined(separator: "/") }
  }

  @Test(arguments: [
    (
      "[Ada Moss|person] [Moss|person=Ada Moss]\n[Bo Moss|person] [Moss|person=Bo Moss]",
      ["Ada Moss/Moss", "Bo Moss/Moss"]
    ),
    ("[Ada Moss|person] [Moss|person=Ada Moss]\n[Moss|person]", ["Ada Moss/Moss"]),
    (
      "[Moss|person]\n[Ada Moss|person] [Moss|person=Ada Moss]\n[Bo Moss|person] [Moss|person=Bo Moss]",
      ["Ada Moss/Moss", "Bo Moss/Moss"]
    ),
    (
      "[RH|hub]\n[Reef Hub|hub] [RH|hub=Reef Hub]\n[Reef Hub|hub]\n[RH|hub]", ["Reef Hub/RH"]
    ),
    ("[Brask|hub]\n[Brask|organisation]", ["Brask", "Brask"]),
    ("[M\u{E9}tis Hub|hub]\n[Metis Hub|hub]", ["M\u{E9}tis Hub/Metis Hub"]),
  ])
  func `a short name that several go by joins none of them`(marked: String, names: [String]) {
    #expect(entities(marked) == names)
  }

  @Test func `nothing read is nothing resolved`() {
    let text = MentionText("Nothing.")
    let resolver = ReadingResolver([], sentences: [0], in: text.analysed)
    #expect(resolver.document.entities.isEmpty && resolver.statements.isEmpty)
  }

  @Test func `an edge's key puts the ends of a symmetric relation in order`() {
    #expect(EdgeKey(2, .collaboratesWith, 1) == EdgeKey(1, .collaboratesWith, 2))
    #expect(EdgeKey(2, .partOf, 1) != EdgeKey(1, .partOf, 2))
  }
}
