import GraphModel
import Testing

@testable import NeuralEncoding

struct JointReaderTests {
  /// A line as the training recipe writes it.
  struct Line: Decodable {
    let text: String
    let isHeading: Bool
    let words: [[Int]]

    var unit: TextUnit {
      TextUnit(
        text: text, words: words.map { $0[0]..<$0[1] }, isHeading: isHeading, endsPassage: true)
    }
  }

  /// A document, and what PyTorch reads in it with floating-point weights.
  struct Sample: Decodable {
    let lines: [Line]
    let mentions: [Mention]
    let statements: [Statement]

    /// The line, the first and last word, the type, whether it refers, its entity.
    struct Mention: Decodable {
      let key: String
      let entity: Int?

      init(from decoder: any Decoder) throws {
        var row = try decoder.unkeyedContainer()
        let (line, first, last) = (
          try row.decode(Int.self), try row.decode(Int.self), try row.decode(Int.self)
        )
        let (type, refers) = (try row.decode(String.self), try row.decode(Bool.self))
        key = "\(line) \(first)-\(last) \(type)\(refers ? "~" : "")"
        entity = try row.decodeIfPresent(Int.self)
      }
    }

    /// The relation, the entities at its ends, the score, the line.
    struct Statement: Decodable {
      let relation: String
      let head: Int
      let tail: Int
      let score: Double

      init(from decoder: any Decoder) throws {
        var row = try decoder.unkeyedContainer()
        relation = try row.decode(String.self)
        head = try row.decode(Int.self)
        tail = try row.decode(Int.self)
        score = try row.decode(Double.self)
      }
    }
  }

  private static func key(_ mention: ReadMention) -> String {
    let words = "\(mention.words.lowerBound)-\(mention.words.upperBound - 1)"
    return "\(mention.unit) \(words) \(mention.type.rawValue)\(mention.isAnaphoric ? "~" : "")"
  }

  private func read(_ sample: Sample) throws -> ReadStretch {
    let reader = JointReader(weights: try Shipped.weights.get())
    let stretches = try reader.read(sample.lines.map(\.unit))
    #expect(stretches.count == 1)
    return try #require(stretches.first)
  }

  @Test func `the mentions are those that PyTorch finds, but for a few that hang by a thread`()
    throws
  {
    var (shared, all) = (0, 0)
    for sample in try fixture("joint") as [Sample] {
      let read = try read(sample)
      #expect(read.mentions.allSatisfy { (0...1).contains($0.confidence) })
      let (found, wanted) = (
        Set(read.mentions.map(Self.key)), Set(sample.mentions.map(\.key))
      )
      shared += found.intersection(wanted).count
      all += found.union(wanted).count
    }
    #expect(all > 100)
    #expect(Double(shared) / Double(all) > 0.95)
  }

  @Test func `mentions stand for what PyTorch finds, and statements score alike`() throws {
    var (same, references, compared, distance) = (0, 0, 0, 0.0)
    for sample in try fixture("joint") as [Sample] {
      let read = try read(sample)
      // An entity goes by the number of its first mention, which others may come before.
      let (found, wanted) = (read.mentions.map(Self.key), sample.mentions.map(\.key))
      let entities = Dictionary(
        zip(found, read.mentions.map { $0.entity.map { found[$0] } }), uniquingKeysWith: { $1 })
      for mention in sample.mentions {
        guard let entity = entities[mention.key] else { continue }
        references += 1
        same += entity == mention.entity.map { wanted[$0] } ? 1 : 0
      }
      let scores = Dictionary(
        read.statements.map { ("\($0.relation.rawValue) \(found[$0.head]) \(found[$0.tail])", $0) },
        uniquingKeysWith: { $1 })
      for statement in sample.statements {
        let key = "\(statement.relation) \(wanted[statement.head]) \(wanted[statement.tail])"
        guard let own = scores[key] else { continue }
        distance += abs(own.score - statement.score)
        compared += 1
      }
    }
    #expect(references > 100 && Double(same) / Double(references) > 0.95)
    // The program's encoder works in bytes, PyTorch's in floating point.
    #expect(compared > 500 && distance / Double(compared) < 0.3)
  }

  @Test(arguments: supportedPaths)
  func `every path reads the same`(path: KernelPath) throws {
    let sample = try #require((try fixture("joint") as [Sample]).first)
    let weights = try Shipped.weights.get()
    let (one, other) = (
      try JointReader(weights: weights, path: path).read(sample.lines.map(\.unit)),
      try JointReader(weights: weights, path: .portable).read(sample.lines.map(\.unit))
    )
    #expect(one.map(\.mentions) == other.map(\.mentions))
    #expect(one.map(\.statements) == other.map(\.statements))
  }

  @Test func `units without words or text have no mentions`() throws {
    let reader = JointReader(weights: try Shipped.weights.get())
    #expect(try reader.read([]).isEmpty)
    let empty = TextUnit(text: "", words: [])
    let odd = TextUnit(text: "\u{200B}", words: [0..<3, 90..<99])
    #expect(try reader.read([empty, odd]).allSatisfy { $0.mentions.isEmpty })
  }

  /// A sentence of a clause with names, so many times over.
  private func longSentence(_ times: Int) -> TextUnit {
    let clause = "Ada Okonjo of Leeds University met the board of the Tidal Hub in Oslo ,"
    let words = (0..<times).flatMap { _ in clause.split(separator: " ") }
    var (ranges, start) = ([Range<Int>](), 0)
    for word in words {
      ranges.append(start..<start + word.utf8.count)
      start += word.utf8.count + 1
    }
    return TextUnit(text: words.joined(separator: " "), words: ranges, endsPassage: true)
  }

  @Test func `a sentence longer than a window is read to its end`() throws {
    let unit = longSentence(30)
    let mentions = try JointReader(weights: try Shipped.weights.get()).read([unit])[0].mentions
    #expect(mentions.map(\.words) == mentions.map(\.words).sorted { $0.lowerBound < $1.lowerBound })
    #expect((mentions.last?.words.lowerBound ?? 0) > 400)
  }

  @Test func `a sentence longer than a stretch is read on where the first stretch ends`() throws {
    let unit = longSentence(1400)
    let stretches = try JointReader(weights: try Shipped.weights.get()).read([unit])
    #expect(stretches.count == 2)
    let words = stretches.flatMap(\.mentions).map(\.words)
    #expect(zip(words, words.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    #expect((words.last?.lowerBound ?? 0) > 15 * 1400 - 15)
    // No clause is passed over.
    #expect(zip(words, words.dropFirst()).allSatisfy { $1.lowerBound - $0.lowerBound < 15 })
  }
}
