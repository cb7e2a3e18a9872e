import ArgumentParser
import Liaison

struct Collaborators: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Who an organisation, hub, person or country collaborates with.",
    discussion: "Lists each partner with the form, subject and dates that the sentences give.")

  @Argument(help: "A name, an acronym or an id.")
  var name: String
  @OptionGroup var status: StatusOptions
  @OptionGroup var options: AnswerOptions

  func run() throws {
    let query = GraphQuery(try options.open(), statuses: status.status.statuses)
    let entity = try query.entity(named: name, types: Relation.collaboratesWith.headTypes)
    let collaborators = try query.collaborators(of: entity.id)
    let table = TextTable(
      ["PARTNER", "TYPE", "HOW", "ABOUT", "WHEN", "SENTENCES"], numbers: [5],
      rows: collaborators.map {
        [
          $0.entity.name, $0.entity.type.rawValue, $0.kinds.joined(separator: ", "),
          $0.subjects.joined(separator: ", "), $0.dates.joined(separator: ", "),
          String($0.sentences),
        ]
      })
    let answer = Answer(
      json: [
        "entity": JSONValue(entity), "collaborators": .array(collaborators.map(JSONValue.init)),
      ],
      table: table,
      nothing: "No document says that \(entity.name) collaborates with anyone.")
    if !collaborators.isEmpty {
      Terminal.say("\(entity.name) has \(counted(collaborators.count, "collaborator")).")
    }
    try answer.give(asJSON: options.json)
  }
}

extension JSONValue {
  init(_ collaborator: Collaborator) {
    self = [
      "entity": JSONValue(collaborator.entity),
      "kinds": .array(collaborator.kinds.map(JSONValue.string)),
      "about": .array(collaborator.subjects.map(JSONValue.string)),
      "dates": .array(collaborator.dates.map(JSONValue.string)),
      "sentences": .integer(collaborator.sentences),
      "documents": .integer(collaborator.documents),
    ]
  }
}
