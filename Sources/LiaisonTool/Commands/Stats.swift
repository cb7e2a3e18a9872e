import ArgumentParser
import Liaison

struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "How much the database holds.")

  @OptionGroup var status: StatusOptions
  @OptionGroup var options: AnswerOptions

  func run() throws {
    let statistics = try GraphQuery(try options.open(), statuses: status.status.statuses)
      .statistics()
    let table = TextTable(
      ["WHAT", "HOW MANY"], numbers: [1],
      rows: statistics.rows.map { [$0.name, grouped($0.count)] })
    try Answer(json: JSONValue(statistics)) { table.render(width: $0) }
      .give(asJSON: options.json)
  }
}

extension Statistics {
  /// Every count with its name, those of types and relations below their sums.
  fileprivate var rows: [(name: String, count: Int)] {
    [
      ("documents", documents), ("copies among them", copies), ("passages", passages),
      ("mentions", mentions),
      ("entities", entities.values.reduce(0, +)),
    ] + EntityType.allCases.sorted().map { ("  \($0.rawValue)", entities[$0] ?? 0) }
      + [("edges", edges.values.reduce(0, +))]
      + Relation.allCases.sorted().map { ("  \($0.rawValue)", edges[$0] ?? 0) }
      + [("sentences as evidence", evidence)]
  }
}

extension JSONValue {
  init(_ statistics: Statistics) {
    self = [
      "documents": .integer(statistics.documents), "copies": .integer(statistics.copies),
      "passages": .integer(statistics.passages), "mentions": .integer(statistics.mentions),
      "evidence": .integer(statistics.evidence),
      "entities": .object(
        EntityType.allCases.sorted().map {
          .init($0.rawValue, .integer(statistics.entities[$0] ?? 0))
        }),
      "edges": .object(
        Relation.allCases.sorted().map {
          .init($0.rawValue, .integer(statistics.edges[$0] ?? 0))
        }),
    ]
  }
}
