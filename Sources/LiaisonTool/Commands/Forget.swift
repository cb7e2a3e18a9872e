import ArgumentParser
import Foundation
import Liaison

struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take documents out of the graph, and keep them out.",
    discussion: """
      Removes the documents with every edge that only they state. Later builds of their folder \
      pass them over; a build that names one reads it again. The files themselves stay. A folder \
      stands for all documents beneath it.
      """)

  @Argument(
    help: "Where a document was read from, or the end of that: 2019/news.txt; or a folder: 2019.")
  var names: [String]
  @OptionGroup var options: AnswerOptions

  func run() throws {
    // Nothing is taken out unless all names are clear.
    let found = try names.map { name in try Target(name, GraphQuery(try options.open())) }
    let targets = found.compactMap { $0 }
    if !targets.isEmpty {
      let database = try GraphDatabase(path: options.database, access: .writing)
      for target in targets {
        for (document, file) in target.documents {
          try database.forgetDocument(
            location: document.location, whole: file,
            forgottenAt: Date.now.ISO8601Format())
        }
      }
      try database.close()
    }
    let documents = Set(targets.flatMap(\.documents).map(\.document)).sorted {
      $0.source < $1.source
    }
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
    /// The documents; with the file of each, if all that this holds is meant.
    let documents: [(document: DocumentSummary, file: String?)]

    /// Says so, and gives nothing, where there is none.
    init?(_ name: String, _ query: GraphQuery) throws {
      do {
        documents = [(try query.document(named: name), nil)]
      } catch let error as QueryError {
        guard case .unknownDocument = error else { throw error }
        if let file = try query.file(named: name) {
          documents = file.documents.map { ($0, file.location) }
        } else if let found = try query.folder(
          named: name, location: DocumentSource.location(of: name))
        {
          documents = found.map { ($0.document, $0.file) }
        } else {
          Terminal.say(error.sentence)
          return nil
        }
      }
    }
  }
}
