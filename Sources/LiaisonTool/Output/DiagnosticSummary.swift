import Liaison

/// What a run had to say, in few lines however much it is.
struct DiagnosticSummary {
  /// How many diagnostics are given one by one; more are counted by what they say.
  static let mostLines = 10
  /// How many rows the table of the counts has at most.
  static let mostRows = 20

  /// Diagnostics that say the same of several places.
  struct Group: Hashable {
    let severity: Diagnostic.Severity
    let message: String
    var places: [String]

    /// The first places.
    var examples: String {
      places.prefix(3).joined(separator: ", ") + (places.count > 3 ? " ..." : "")
    }
  }

  private let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// Whether they are counted rather than given one by one.
  var isCounted: Bool { diagnostics.count > Self.mostLines }

  /// The diagnostics by what they say, the gravest and most frequent first.
  var groups: [Group] {
    var groups: [Group] = []
    var places: [Group: Int] = [:]
    for diagnostic in diagnostics {
      let key = Group(severity: diagnostic.severity, message: diagnostic.message, places: [])
      if let index = places[key] {
        groups[index].places.append(diagnostic.place)
      } else {
        places[key] = groups.count
        groups.append(
          Group(severity: key.severity, message: key.message, places: [diagnostic.place]))
      }
    }
    let grave: [Diagnostic.Severity] = [.error, .warning, .note]
    return grave.flatMap { severity in
      groups.filter { $0.severity == severity }
        .sorted { ($1.places.count, $0.message) < ($0.places.count, $1.message) }
    }
  }

  /// The lines, or the table of the counts.
  func text(width: Int?) -> String {
    guard isCounted else { return diagnostics.map { $0.description + "\n" }.joined() }
    let groups = groups
    let table = TextTable(
      ["HOW MANY", "WHAT", "SUCH AS"], numbers: [0],
      rows: groups.prefix(Self.mostRows).map {
        [grouped($0.places.count), "\($0.severity.rawValue): \($0.message)", $0.examples]
      })
    let rest = groups.dropFirst(Self.mostRows).reduce(0) { $0 + $1.places.count }
    return table.render(width: width) + (rest > 0 ? "and \(grouped(rest)) of other kinds\n" : "")
  }
}

extension JSONValue {
  init(_ diagnostic: Diagnostic) {
    self = [
      "severity": .string(diagnostic.severity.rawValue), "place": .string(diagnostic.place),
      "message": .string(diagnostic.message),
    ]
  }
}
