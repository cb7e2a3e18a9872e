import ArgumentParser
import Foundation
import Liaison

struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take documents out of the graph, and keep them out.",
    discussion: """
      Removes the documents with every edge that only they state. Later builds of their folder \
      pass them over; a build that names one reads it again. The files themselves stay.
      """)

  @Argument(help: "Where a document was read from, or the end of that: 2019/news.txt.")
  var names: [String]
  @OptionGroup var options: AnswerOptions

  func run() throws {
    // Nothing is taken out unless all names are clear.
    let found = try names.map { name in try Target(name, GraphQuery(try options.open())) }
    let targets = found.compactMap { $0 }
    if !targets.isEmpty {
      let database = try GraphDatabase(path: options.database, access: .writing)
      for target in targets {
        for document in target.documents {
          try database.forgetDocument(
            location: document.location, whole: target.file,
            forgottenAt: Date.now.ISO8601Format())
        }
      }
      try database.close()
    }
    let documents = Set(targets.flatMap(\.documents)).sorted { $0.source < $1.source }
    try Answer(
      json: .array(
        documents.map { ["source": .string($0.source), "location": .string($0.location)] }),
      table: TextTable(["FORGOTTEN"], rows: documents.map { [$0.source] }),
      nothing: "\(options.database) stays as it is."
    ).give(asJSON: options.json)
    Terminal.say("\(options.database): \(counted(documents.count, "document")) forgotten")
  }

  /// What a name stands for.
  private struct Target {
    let documents: [DocumentSummary]
    /// The file, if all that it holds is meant.
    let file: String?

    /// Says so, and gives nothing, where there is none.
    init?(_ name: String, _ query: GraphQuery) throws {
      do {
        (documents, file) = ([try query.document(named: name)], nil)
      } catch let error as QueryError {
        guard case .unknownDocument = error else { throw error }
        guard let found = try query.file(named: name) else {
          Terminal.say(error.sentence)
          return nil
        }
        (documents, file) = (found.documents, found.location)
      }
    }
  }
}
