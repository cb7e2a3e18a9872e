import Foundation
import GraphModel
import Testing

@testable import GraphEvaluation

/// Compares the scorer with the script that it follows, where that script is at hand.
@Suite struct GraphScorerReferenceTests {
  @Test(.enabled(if: Reference.root != nil), arguments: [1, 2, 3] as [UInt64])
  func `every row agrees with the reference script`(seed: UInt64) throws {
    let root = try #require(Reference.root)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "scorer-\(seed)-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (gold, predicted) = (folder.appending(path: "gold"), folder.appending(path: "predicted"))
    for each in [gold, predicted] {
      try FileManager.default.createDirectory(at: each, withIntermediateDirectories: true)
    }
    var scorer = GraphScorer()
    var generator = Generator(state: seed)
    for path in try Reference.documents(in: root) {
      let name = path.deletingPathExtension().lastPathComponent
      let target = gold.appending(path: path.lastPathComponent)
      if FileManager.default.fileExists(atPath: target.path) { continue }
      try FileManager.default.copyItem(at: path, to: target)
      let source = try String(contentsOf: path, encoding: .utf8)
      let document = AnnotatedDocument(parsing: source, place: name)
      #expect(document.diagnostics.isEmpty)
      let graph = Perturbation.graph(of: document, using: &generator)
      try Reference.write(graph, to: predicted.appending(path: name + ".json"))
      scorer.add(document, extracted: graph, name: name)
    }
    let report = scorer.report
    #expect(report.documents > 0)
    let rows = try Reference.score(gold: gold, predicted: predicted, root: root)
    #expect(rows.count == report.rows.count)
    for row in report.rows {
      let expected = try #require(rows[row.subject.description])
      let counts = row.counts
      let reference = AgreementCounts(
        right: expected.right, guessed: expected.guessed, wanted: expected.wanted)
      #expect(reference == counts, "\(row.subject)")
      #expect(abs(expected.precision - counts.precision) < 0.0005)
      #expect(abs(expected.recall - counts.recall) < 0.0005)
      #expect(abs(expected.f1 - counts.f1) < 0.0005)
    }
  }
}

/// The reference script, and the documents beside it.
private enum Reference {
  /// A row of the script's answer.
  struct Row: Decodable {
    let precision, recall, f1: Double
    let right, guessed, wanted: Int
  }

  /// The folder that holds the script, somewhere beside this checkout.
  static let root: URL? = {
    guard python != nil else { return nil }
    var folder = URL(filePath: #filePath).deletingLastPathComponent()
    while folder.path != "/" {
      for name in ["shared", "../shared"] {
        let candidate = folder.appending(path: name).standardizedFileURL
        let script = candidate.appending(path: "score/score.py")
        if FileManager.default.fileExists(atPath: script.path) { return candidate }
      }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }()

  static let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static func documents(in root: URL) throws -> [URL] {
    let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let paths = found?.compactMap { ($0 as? URL)?.path }.filter { $0.hasSuffix(".ann") } ?? []
    return paths.sorted().map { URL(filePath: $0) }
  }

  static func write(_ graph: Graph, to path: URL) throws {
    let entities = graph.entities.map { entity in
      [
        "id": entity.id, "type": entity.type.rawValue, "name": entity.name,
        "aliases": entity.aliases,
      ] as [String: Any]
    }
    let edges = graph.edges.map {
      ["head": $0.head, "relation": $0.relation.rawValue, "tail": $0.tail]
    }
    try JSONSerialization.data(withJSONObject: ["entities": entities, "edges": edges])
      .write(to: path)
  }

  static func score(gold: URL, predicted: URL, root: URL) throws -> [String: Row] {
    let process = Process()
    process.executableURL = URL(filePath: try #require(python))
    let script = root.appending(path: "score/score.py").path
    process.arguments = [script, gold.path, predicted.path, "--json"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode([String: Row].self, from: data)
  }
}

/// Graphs with deliberate errors.
private enum Perturbation {
  /// The graph of `document`, with entities dropped, doubled, renamed and retyped, and edges
  /// dropped, turned round and made up.
  static func graph(of document: AnnotatedDocument, using generator: inout Generator) -> Graph {
    var entities: [Entity] = []
    var ids: [String: String] = [:]
    for (index, entity) in document.entities.enumerated() where !entity.names.isEmpty {
      let id = "e\(index)"
      let names = generator.chance(4) ? entity.names.reversed() : entity.names
      let name = generator.chance(8) ? "The \(names[0].uppercased())" : names[0]
      let type = generator.chance(10) ? EntityType.allCases[generator.below(7)] : entity.type
      ids[entity.key] = id
      if generator.chance(9) { continue }
      let aliases = generator.chance(6) ? [] : Array(names.dropFirst())
      let shown = generator.chance(12) ? name + " Office" : name
      entities.append(Entity(id: id, type: type, name: shown, aliases: aliases))
      if generator.chance(9) {
        entities.append(Entity(id: id + "b", type: type, name: name, aliases: aliases))
      }
    }
    let known = Set(entities.map(\.id))
    let edges = document.edges.compactMap { edge -> Edge? in
      guard var head = ids[edge.head], var tail = ids[edge.tail], !generator.chance(6) else {
        return nil
      }
      if generator.chance(7) { swap(&head, &tail) }
      if generator.chance(9) { tail = "e\(generator.below(max(1, document.entities.count)))" }
      let relation =
        generator.chance(10) ? Relation.allCases[generator.below(12)] : edge.relation
      guard known.contains(head), known.contains(tail), head != tail else { return nil }
      let evidence = Evidence(document: "", span: TextSpan(start: 0, end: 0), sentence: "")
      return Edge(head: head, relation: relation, tail: tail, evidence: [evidence])
    }
    return Graph(entities: entities, edges: edges)
  }
}

/// A small generator of numbers, the same for the same seed.
private struct Generator {
  var state: UInt64

  /// A number from 0 up to `bound`.
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % bound
  }

  /// True once in `times`, on average.
  mutating func chance(_ times: Int) -> Bool { below(times) == 0 }
}
