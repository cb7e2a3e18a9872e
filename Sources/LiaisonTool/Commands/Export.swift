import ArgumentParser
import Foundation
import Liaison

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the graph, or a part of it, for other tools.",
    discussion: """
      dot is for Graphviz: liaison export dot | dot -Tsvg > graph.svg
      json holds everything, evidence included.
      """)

  @Argument(help: "The format: \(Self.formats.map(\.name).joined(separator: " or ")).")
  var format: String
  @Option(help: "Only what is near this entity: a name, an acronym or an id.")
  var around: String?
  @Option(help: "How many steps away from that entity to go.")
  var depth = 1
  @Option(help: "Only entities of this type; may be repeated.")
  var type: [EntityType] = []
  @Option(help: "Only edges of this relation; may be repeated.")
  var relation: [Relation] = []
  @Option(
    name: [.short, .long], help: "The file to write; standard output where it is left out.",
    completion: .file())
  var output: String?
  @Option(
    name: [.customShort("d"), .long], help: "The database to export.",
    completion: .file(extensions: ["sqlite"]))
  var database = "liaison.sqlite"
  @OptionGroup var status: StatusOptions

  static let formats: [any GraphFormat] = [DOTFormat(), JSONFormat()]

  func validate() throws {
    guard Self.formats.contains(where: { $0.name == format }) else {
      let known = Self.formats.map(\.name).joined(separator: ", ")
      throw ValidationError("There is no format '\(format)'; there are: \(known).")
    }
    guard (0...100).contains(depth) else {
      throw ValidationError("--depth takes a number from 0 to 100.")
    }
  }

  func run() throws {
    guard let format = Self.formats.first(where: { $0.name == format }) else { return }
    let query = GraphQuery(
      try GraphDatabase(path: database, access: .reading), statuses: status.status.statuses)
    var selection = GraphSelection(
      around: try around.map { try query.entity(named: $0).id }, depth: depth)
    if !type.isEmpty { selection.types = Set(type) }
    if !relation.isEmpty { selection.relations = Set(relation) }
    let graph = try query.graph(selection)
    let text = format.render(graph)
    if let output {
      try OutputFile.write(text, to: output)
      Terminal.say(
        "\(output): \(counted(graph.entities.count, "entity")),"
          + " \(counted(graph.edges.count, "edge"))")
    } else {
      Terminal.write(text)
    }
    if graph.entities.isEmpty {
      Terminal.say("No entity is selected.")
      throw ExitCode(1)
    }
  }
}
