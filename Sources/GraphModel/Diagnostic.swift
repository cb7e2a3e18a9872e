/// Something that a person should know about the run, which did not stop it.
public struct Diagnostic: Hashable, Sendable {
  /// How grave it is.
  public enum Severity: String, CaseIterable, Codable, Sendable {
    /// Worth knowing.
    case note
    /// Something may be missing or wrong.
    case warning
    /// Something was not read.
    case error
  }

  /// How grave it is.
  public let severity: Severity
  /// The file, folder or document it is about.
  public let place: String
  /// What happened and how to mend it, in a sentence or two.
  public let message: String

  /// A diagnostic made of its parts.
  public init(severity: Severity, place: String, message: String) {
    self.severity = severity
    self.place = place
    self.message = message
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The line a person reads: `warning: news.txt: ...`.
  public var description: String { "\(severity.rawValue): \(place): \(message)" }
}
