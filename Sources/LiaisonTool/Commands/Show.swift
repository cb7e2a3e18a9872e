import ArgumentParser
import Liaison

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Everything the graph knows of one entity.")

  @Argument(help: "A name, an acronym or an id.")
  var name: String
  @Option(help: "The type it has, where several go by the name.")
  var type: EntityType?
  @OptionGroup var status: StatusOptions
  @OptionGroup var options: AnswerOptions

  func run() throws {
    let query = GraphQuery(try options.open(), statuses: status.status.statuses)
    let profile = try query.profile(of: query.entity(named: name, types: type.map { [$0] }))
    try Answer(json: JSONValue(profile)) { render(profile, width: $0) }
      .give(asJSON: options.json)
  }

  private func render(_ profile: Profile, width: Int?) -> String {
    var text = "\(profile.entity.name), \(profile.entity.type.rawValue)\n"
    if !profile.aliases.isEmpty {
      text += HangingText.of("also: ", profile.aliases.joined(separator: "; "), width: width)
    }
    text += HangingText.of("in:   ", profile.documents.joined(separator: ", "), width: width)
    if !profile.relationships.isEmpty {
      let table = TextTable(
        ["RELATION", "WITH", "TYPE", "DETAILS", "SENTENCES"], numbers: [4],
        rows: profile.relationships.map {
          [
            $0.relation.phrase(isForward: $0.isOutgoing), $0.other.name, $0.other.type.rawValue,
            $0.details.joined(separator: ", "), String($0.sentences),
          ]
        })
      text += "\n" + table.render(width: width)
    }
    return text
  }
}

extension JSONValue {
  init(_ profile: Profile) {
    self = [
      "entity": JSONValue(profile.entity),
      "aliases": .array(profile.aliases.map(JSONValue.string)),
      "documents": .array(profile.documents.map(JSONValue.string)),
      "relationships": .array(
        profile.relationships.map {
          [
            "relation": .string($0.relation.rawValue),
            "direction": .string($0.isOutgoing ? "outgoing" : "incoming"),
            "other": JSONValue($0.other), "details": .array($0.details.map(JSONValue.string)),
            "sentences": .integer($0.sentences),
          ]
        }),
    ]
  }
}
