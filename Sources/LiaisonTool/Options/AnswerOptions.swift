public import ArgumentParser
public import Liaison

/// Which database to ask, and how to answer.
struct AnswerOptions: ParsableArguments {
  @Option(
    name: [.short, .long], help: "The database to ask.",
    completion: .file(extensions: ["sqlite"]))
  var database = "liaison.sqlite"

  @Flag(help: "Answer as JSON.")
  var json = false

  /// Opens the database for asking.
  func open() throws -> GraphDatabase { try GraphDatabase(path: database, access: .reading) }
}

/// Which evidence counts.
struct StatusOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What counts as evidence: stated, planned, ended, denied or all.",
      discussion: "Several are joined by commas. Planned, ended and denied ties are left out of"
        + " answers unless they are asked for."))
  var status = StatusChoice(statuses: [.stated])
}

/// A choice of statuses, as it stands on the command line.
struct StatusChoice: ExpressibleByArgument {
  let statuses: Set<Attributes.Status>

  init(statuses: Set<Attributes.Status>) { self.statuses = statuses }

  init?(argument: String) {
    if argument == "all" {
      self.init(statuses: Set(Attributes.Status.allCases))
      return
    }
    let words = argument.split(separator: ",")
    let statuses = words.compactMap { Attributes.Status(rawValue: String($0)) }
    guard !words.isEmpty, statuses.count == words.count else { return nil }
    self.init(statuses: Set(statuses))
  }

  var defaultValueDescription: String {
    statuses.map(\.rawValue).sorted().joined(separator: ",")
  }

  static let allValueStrings = Attributes.Status.allCases.map(\.rawValue) + ["all"]
}

extension EntityType: ExpressibleByArgument {}
extension Relation: ExpressibleByArgument {}
