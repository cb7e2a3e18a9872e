import ArgumentParser
import Liaison

/// What a command answers: a table for people, JSON for scripts.
struct Answer {
  /// The answer as data.
  let json: JSONValue
  /// The answer as text that fits the width, where there is one.
  let text: (_ width: Int?) -> String
  /// What to say where nothing was found.
  let nothing: String?

  /// An answer; `nothing` is what to say, and is there only where nothing was found.
  init(json: JSONValue, nothing: String? = nil, text: @escaping (_ width: Int?) -> String) {
    self.json = json
    self.nothing = nothing
    self.text = text
  }

  /// An answer that is one table, and says `nothing` when the table has no rows.
  init(json: JSONValue, table: TextTable, nothing: String) {
    self.init(json: json, nothing: table.rows.isEmpty ? nothing : nil) {
      table.render(width: $0)
    }
  }

  /// Writes the answer, and ends the run with status 1 where nothing was found.
  func give(asJSON: Bool) throws {
    if asJSON {
      Terminal.write(json.text(pretty: true) + "\n")
    } else if nothing == nil {
      Terminal.write(text(Terminal.width))
    }
    if let nothing {
      Terminal.say(nothing)
      throw ExitCode(1)
    }
  }
}
