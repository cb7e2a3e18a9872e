import ArgumentParser
import Liaison

struct Path: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How two entities are connected, step by step.",
    discussion: """
      Shows a shortest path. Paths through places and research areas tell little, and are taken \
      only where there is no other.
      """)

  @OptionGroup var names: PairOfNames
  @OptionGroup var status: StatusOptions
  @OptionGroup var options: AnswerOptions

  func run() throws {
    let query = GraphQuery(try options.open(), statuses: status.status.statuses)
    let (one, other) = try names.entities(query)
    guard one.id != other.id else {
      throw ValidationError("\"\(names.first)\" and \"\(names.second)\" are both \(one.name).")
    }
    let steps =
      try query.path(from: one.id, to: other.id, avoiding: [.place, .area])
      ?? query.path(from: one.id, to: other.id)
    try Answer(
      json: .array((steps ?? []).map(JSONValue.init)),
      nothing: steps == nil ? "No path joins \(one.name) and \(other.name)." : nil
    ) { width in
      (steps ?? []).map {
        "\($0.from.name) \($0.relation.phrase(isForward: $0.isForward)) \($0.to.name)\n"
          + $0.evidence.quotation(width: width)
      }.joined(separator: "\n")
    }.give(asJSON: options.json)
  }
}

extension JSONValue {
  init(_ step: PathStep) {
    self = [
      "from": JSONValue(step.from), "relation": .string(step.relation.rawValue),
      "direction": .string(step.isForward ? "outgoing" : "incoming"), "to": JSONValue(step.to),
      "evidence": JSONValue(step.evidence),
    ]
  }
}
