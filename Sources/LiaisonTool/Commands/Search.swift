import ArgumentParser
import Liaison

struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look for words in the names and in the documents.",
    discussion: "Finds what holds all the words; the beginning of the last one is enough.")

  @Argument(help: "The words to look for.")
  var words: [String]
  @Option(help: "How many names and how many passages to show at most.")
  var limit = 20
  @OptionGroup var options: AnswerOptions

  func validate() throws {
    guard (1...10_000).contains(limit) else {
      throw ValidationError("--limit takes a number from 1 to 10000.")
    }
  }

  func run() throws {
    let asked = words.joined(separator: " ")
    let result = try GraphQuery(try options.open()).search(asked, limit: limit)
    let isEmpty = result.entities.isEmpty && result.passages.isEmpty
    try Answer(
      json: JSONValue(result), nothing: isEmpty ? "Nothing holds the words \"\(asked)\"." : nil
    ) { width in
      [
        TextTable(
          ["NAME", "TYPE", "MENTIONS"], numbers: [2],
          rows: result.entities.map { [$0.name, $0.type.rawValue, String($0.mentions)] }),
        TextTable(
          ["DOCUMENT", "PASSAGE"], rows: result.passages.map { [$0.document, $0.excerpt] }),
      ].filter { !$0.rows.isEmpty }.map { $0.render(width: width) }.joined(separator: "\n")
    }.give(asJSON: options.json)
  }
}

extension JSONValue {
  init(_ result: SearchResult) {
    self = [
      "entities": .array(result.entities.map(JSONValue.init)),
      "passages": .array(
        result.passages.map {
          ["document": .string($0.document), "excerpt": .string($0.excerpt)]
        }),
    ]
  }
}
