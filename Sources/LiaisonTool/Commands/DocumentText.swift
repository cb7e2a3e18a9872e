import ArgumentParser
import Liaison

struct DocumentText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "One document: what it says of itself, and its text with what is named in it.",
    discussion: """
      In a pipe, names are marked as [Medical Research Council|organisation], and what refers to \
      one as [the council~|organisation].
      """)

  @Argument(help: "Where the document was read from, or the end of that: 2019/news.txt.")
  var name: String
  @OptionGroup var options: AnswerOptions

  func run() throws {
    let query = GraphQuery(try options.open())
    do {
      let contents = try query.contents(of: query.document(named: name))
      try Answer(json: JSONValue(contents)) { render(contents, width: $0) }
        .give(asJSON: options.json)
    } catch let error as QueryError {
      guard case .unknownDocument = error else { throw error }
      try Answer(json: .null, nothing: error.sentence) { _ in "" }.give(asJSON: options.json)
    }
  }

  private func render(_ contents: DocumentContents, width: Int?) -> String {
    let hasColours = Terminal.hasColours
    var text = ""
    for (label, value) in contents.document.fields {
      text += HangingText.of("\(label): ".padded(to: 11), value, width: width)
    }
    for passage in contents.passages {
      let label = passage.kind.rawValue.padded(to: 11)
      let lines = passage.marked(hasColours ? .colours : .brackets)
        .lines(width: HangingText.room(behind: label, width: width))
      text += "\n" + HangingText.of(label, lines: lines)
    }
    return text
  }
}

extension QueryError {
  /// What is wrong, as a sentence of an answer.
  var sentence: String {
    let text = description
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension DocumentSummary {
  /// What is told of it, where there is something to tell.
  fileprivate var fields: [(label: String, value: String)] {
    let holds = [
      counted(passages, "passage"), counted(entities, "entity"), counted(edges, "edge"),
    ]
    let fields: [(String, String?)] = [
      ("document", source), ("title", particulars.title), ("published", particulars.published),
      ("author", particulars.author), ("language", particulars.language),
      ("address", particulars.address), ("holds", holds.joined(separator: ", ")),
    ]
    return fields.compactMap { label, value in
      value.map { (label, StyledText.plain($0)) }
    }
  }
}

extension JSONValue {
  init(_ contents: DocumentContents) {
    self = [
      "document": JSONValue(contents.document),
      "passages": .array(
        contents.passages.map { passage in
          [
            "kind": .string(passage.kind.rawValue), "start": .integer(passage.span.start),
            "end": .integer(passage.span.end), "text": .string(passage.text),
            "mentions": .array(passage.mentions.map(JSONValue.init)),
          ]
        }),
    ]
  }

  private init(_ mention: DocumentMention) {
    self = [
      "start": .integer(mention.span.start), "end": .integer(mention.span.end),
      "surface": .string(mention.surface), "type": .string(mention.type.rawValue),
      "entity": .string(mention.entity), "anaphoric": .bool(mention.isAnaphoric),
    ]
  }
}
