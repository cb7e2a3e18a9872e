import Foundation
import GraphModel

extension Graph {
  /// A graph written down in lines, so that tests show what they draw.
  ///
  ///     person Ada Lovelace -works_at-> organisation Analytical Society | role=Fellow
  ///     place Turin
  ///
  /// A line is an entity or an edge. Behind an edge stand its attributes, and `document`,
  /// `sentence` and `confidence` where they matter. The same edge on several lines has several
  /// pieces of evidence.
  init(_ notation: String) {
    var names: [String: Entity] = [:]
    var evidence: [EdgeKey: [Evidence]] = [:]
    for (number, line) in notation.split(separator: "\n").enumerated() {
      let fields = line.components(separatedBy: " | ")
      let ends = fields[0].components(separatedBy: "-> ")
      guard ends.count == 2, let dash = ends[0].range(of: " -", options: .backwards) else {
        if let entity = Entity(notation: fields[0]) { names[entity.id] = entity }
        continue
      }
      guard
        let head = Entity(notation: String(ends[0][..<dash.lowerBound])),
        let relation = Relation(rawValue: String(ends[0][dash.upperBound...])),
        let tail = Entity(notation: ends[1])
      else { continue }
      for entity in [head, tail] where names[entity.id] == nil { names[entity.id] = entity }
      let key = EdgeKey(head: head.id, relation: relation, tail: tail.id)
      evidence[key, default: []].append(
        Evidence(line: number, statement: fields[0], attributes: fields.dropFirst()))
    }
    self.init(
      entities: Array(names.values),
      edges: evidence.map { key, evidence in
        Edge(head: key.head, relation: key.relation, tail: key.tail, evidence: evidence)
      })
  }
}

private struct EdgeKey: Hashable {
  let head: String
  let relation: Relation
  let tail: String
}

extension Entity {
  /// An entity written as its type and its name, with other names behind a `/`.
  fileprivate init?(notation: String) {
    let words = notation.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let type = EntityType(rawValue: String(words[0])) else { return nil }
    let names = words[1].components(separatedBy: " / ")
    self.init(type: type, name: names[0], aliases: Array(names.dropFirst()))
  }
}

extension Evidence {
  fileprivate init(line: Int, statement: String, attributes: some Sequence<String>) {
    var values: [String: String] = [:]
    for attribute in attributes {
      let parts = attribute.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2 { values[parts[0]] = parts[1] }
    }
    let sentence = values["sentence"] ?? "\(statement)."
    self.init(
      document: values["document"] ?? "news.txt",
      span: TextSpan(start: line * 1000, end: line * 1000 + sentence.utf8.count),
      sentence: sentence,
      attributes: Attributes(
        role: values["role"], kind: values["kind"],
        date: values["date"].map { DateExpression(text: $0, iso: values["date_iso"]) },
        amount: values["amount"], about: values["about"], reason: values["reason"],
        status: values["status"].flatMap(Attributes.Status.init) ?? .stated),
      confidence: values["confidence"].flatMap(Double.init) ?? 1)
  }
}
