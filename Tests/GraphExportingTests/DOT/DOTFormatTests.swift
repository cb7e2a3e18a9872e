import Foundation
import GraphModel
import Testing

@testable import GraphExporting

struct DOTFormatTests {
  private static let empty = Graph(entities: [], edges: [])

  @Test func `a graph is drawn as recorded`() throws {
    let titled = DOTFormat(title: "UK and Japan")
    try Golden.expect(titled.render(.memorandum), named: "memorandum.dot")
    try Golden.expect(DOTFormat.dot.render(.islands), named: "islands.dot")
    try Golden.expect(DOTFormat.dot.render(Self.empty), named: "empty.dot")
  }

  @Test func `the legend can be left out`() {
    #expect(DOTFormat.dot.render(.memorandum).contains("legend"))
    #expect(!DOTFormat(legend: false).render(.memorandum).contains("legend"))
  }

  @Test(.enabled(if: Graphviz.program != nil))
  func `Graphviz draws every graph without a word`() throws {
    let graphs =
      [Self.empty, .memorandum, .islands, .oddNames]
      + [10, 61, 151, 260].map(Graph.connected(lines:))
    for (number, graph) in graphs.enumerated() {
      let outcome = try Graphviz.draw(
        DOTFormat(title: "Graph & \"friends\" \\N").render(graph), with: #require(Graphviz.program))
      #expect(outcome.status == 0, "graph \(number)")
      #expect(outcome.messages == "", "graph \(number)")
      #expect(SVGWords.read(outcome.svg) != nil, "graph \(number)")
    }
  }

  @Test(.enabled(if: Graphviz.program != nil))
  func `names come out of Graphviz as they went in`() throws {
    let names = [
      "AT&amp;T R&D", "&lt;b&gt; <i>", #"C:\N\temp"#, #"say "so""#, "node", "digraph", "👩‍🔬 Lab",
      "מכון ויצמן", "日本医療研究", "a;b{c}|d", "#hash", "100% é", "' or 1=1 --", "//x /*y*/", "]]>",
    ]
    let graph = Graph(entities: names.map { Entity(type: .area, name: $0) }, edges: [])
    let dot = DOTFormat(legend: false).render(graph)
    let outcome = try Graphviz.draw(dot, with: #require(Graphviz.program))
    let words = try #require(SVGWords.read(outcome.svg))
    #expect(Set(words.texts) == Set(names + ["Without relations"]))
    #expect(Set(words.tooltips).isSuperset(of: names.map { "area: \($0)" }))
  }
}

extension Graph {
  /// Entities named after every ASCII character and odd ones of Unicode, joined in a chain.
  fileprivate static let oddNames: Graph = {
    let scalars = (0..<0x180).compactMap(Unicode.Scalar.init).map(String.init)
    let odd = [
      "", " ", "\r\n", "\u{202E}evil", "\u{2028}", "\u{FEFF}",
      "\u{E000}", "\u{1F1EC}", "👨‍👩‍👧‍👦", "e" + String(repeating: "\u{301}", count: 500),
      "\u{301}", "مركز البحوث", "ไทย", "\\", "\"", "\\\"", "\\l\\r\\n\\N\\G\\E", "&#0;",
      "&#x1F600;",
      "&bogus;", "<<b>x</b>>", "->", "--", "strict graph {", "//", "/*", "#", ";",
      String(repeating: "long ", count: 2000), String(repeating: "W", count: 5000),
    ]
    let noncharacters = [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF]
      .compactMap(Unicode.Scalar.init).map(String.init)
    let names = noncharacters + scalars + scalars.map { "a\($0)b" } + odd
    var known: Set<String> = []
    let entities = names.enumerated().map { number, name in
      Entity(type: EntityType.allCases[number % EntityType.allCases.count], name: name)
    }.filter { known.insert($0.id).inserted }
    let edges = zip(entities, entities.dropFirst(3)).enumerated().map { number, ends in
      Edge(
        head: ends.0.id, relation: Relation.allCases[number % Relation.allCases.count],
        tail: ends.1.id,
        evidence: [
          Evidence(
            document: "x", span: TextSpan(start: 0, end: 0), sentence: ends.0.name,
            attributes: Attributes(role: ends.1.name, kind: ends.0.name, amount: ends.1.name))
        ])
    }
    return Graph(entities: entities, edges: edges)
  }()
}
