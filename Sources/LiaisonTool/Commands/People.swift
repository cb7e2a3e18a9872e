import ArgumentParser
import Liaison

struct People: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The people of an organisation or hub, with their roles.",
    discussion: "Those of its units count too: what is part of it, or hosted by it.")

  @Option(name: [.short, .long], help: "The organisation or hub: a name, an acronym or an id.")
  var organisation: String
  @Flag(help: "Leave out the people of its units.")
  var withoutUnits = false
  @OptionGroup var status: StatusOptions
  @OptionGroup var options: AnswerOptions

  func run() throws {
    let query = GraphQuery(try options.open(), statuses: status.status.statuses)
    let body = try query.entity(named: organisation, types: Relation.worksAt.tailTypes)
    let people = try query.people(of: body.id, units: !withoutUnits)
    let answer = Answer(
      json: ["organisation": JSONValue(body), "people": .array(people.map(JSONValue.init))],
      table: TextTable(
        ["PERSON", "ROLE", "UNIT", "SENTENCES"], numbers: [3],
        rows: people.map {
          [
            $0.person.name,
            $0.roles.isEmpty && $0.leads ? "leads" : $0.roles.joined(separator: ", "),
            $0.units.map(\.name).joined(separator: ", "), String($0.sentences),
          ]
        }),
      nothing: "No document says that anyone works at \(body.name).")
    if !people.isEmpty {
      let number = people.count == 1 ? "1 person" : "\(grouped(people.count)) people"
      Terminal.say("\(body.name) has \(number).")
    }
    try answer.give(asJSON: options.json)
  }
}

extension JSONValue {
  init(_ person: PersonAt) {
    self = [
      "person": JSONValue(person.person), "roles": .array(person.roles.map(JSONValue.string)),
      "units": .array(person.units.map(JSONValue.init)), "leads": .bool(person.leads),
      "sentences": .integer(person.sentences),
    ]
  }
}
