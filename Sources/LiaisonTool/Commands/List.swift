import ArgumentParser
import Liaison

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "All entities of a type, the most mentioned first.")

  @Argument(help: "The type of entity.")
  var type: EntityType
  @OptionGroup var options: AnswerOptions

  func run() throws {
    let entities = try GraphQuery(try options.open()).entities(of: type)
    try Answer(
      json: .array(entities.map(JSONValue.init)),
      table: TextTable(
        ["NAME", "MENTIONS", "DOCUMENTS"], numbers: [1, 2],
        rows: entities.map { [$0.name, String($0.mentions), String($0.documents)] }),
      nothing: "No document mentions anything of the type \(type.rawValue)."
    ).give(asJSON: options.json)
  }
}
