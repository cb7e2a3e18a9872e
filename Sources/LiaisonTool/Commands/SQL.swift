import ArgumentParser
import Liaison

struct SQL: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql", abstract: "Ask the database in SQL; nothing is written.",
    discussion: """
      The views collaboration, people_by_organisation, prize_winners, relationship and \
      evidence_text are good places to start:

        liaison sql "select * from people_by_organisation"
      """)

  @Argument(help: "One select statement.")
  var statement: String
  @OptionGroup var options: AnswerOptions

  func run() throws {
    let (columns, rows) = try options.open().ask(statement)
    let numbers = Set(
      columns.indices.filter { column in
        rows.contains { $0.values[column].double != nil }
          && rows.allSatisfy { $0.values[column].double != nil || $0.values[column] == .null }
      })
    try Answer(
      json: .array(
        rows.map { row in
          .object(zip(row.columns, row.values).map { .init($0, JSONValue($1)) })
        }),
      table: TextTable(columns, numbers: numbers, rows: rows.map { $0.values.map(\.text) }),
      nothing: "The query gives no rows."
    ).give(asJSON: options.json)
  }
}

extension StoredValue {
  /// The value as a cell of a table.
  fileprivate var text: String {
    switch self {
    case .null: ""
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .text(let text): text
    case .blob(let bytes): counted(bytes.count, "byte")
    }
  }
}
