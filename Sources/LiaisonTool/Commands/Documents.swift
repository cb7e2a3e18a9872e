import ArgumentParser
import Liaison

struct Documents: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "All documents, and how much was found in each.")

  @OptionGroup var options: AnswerOptions

  func run() throws {
    let documents = try GraphQuery(try options.open()).documents()
    let hasCopies = documents.contains { $0.copyOf != nil }
    try Answer(
      json: .array(documents.map(JSONValue.init)),
      table: TextTable(
        ["DOCUMENT", "TITLE", "PUBLISHED", "LANGUAGE", "PASSAGES", "ENTITIES", "EDGES"]
          + (hasCopies ? ["COPY OF"] : []),
        numbers: [4, 5, 6],
        rows: documents.map { row($0) + (hasCopies ? [$0.copyOf ?? ""] : []) }),
      nothing: "The database holds no documents."
    ).give(asJSON: options.json)
  }

  private func row(_ document: DocumentSummary) -> [String] {
    let particulars = document.particulars
    let words = [particulars.title, particulars.published, particulars.language]
    let counts = [document.passages, document.entities, document.edges]
    return [document.source] + words.map { $0 ?? "" } + counts.map(String.init)
  }
}

extension JSONValue {
  /// The object that stands for a document; what it does not say of itself is null.
  init(_ document: DocumentSummary) {
    func text(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }
    let particulars = document.particulars
    self = [
      "source": .string(document.source), "location": .string(document.location),
      "title": text(particulars.title), "published": text(particulars.published),
      "author": text(particulars.author), "language": text(particulars.language),
      "address": text(particulars.address), "copy_of": text(document.copyOf),
      "passages": .integer(document.passages),
      "entities": .integer(document.entities), "edges": .integer(document.edges),
    ]
  }
}
