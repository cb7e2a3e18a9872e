/// Why a document could not be read.
public struct ReadingError: Error, Hashable, Sendable {
  /// The kinds of failure.
  public enum Code: Hashable, Sendable {
    /// There is nothing at the path.
    case missing
    /// The system does not let it be read; what it says.
    case unreadable(String)
    /// A folder without any text or Markdown file.
    case noDocuments
    /// More bytes than the limit.
    case tooLarge(limit: Int)
    /// Not text; what it seems to be.
    case binary(String)
    /// Nothing but white space.
    case empty
  }

  /// What kind of failure it is.
  public let code: Code
  /// The path, as the user named it.
  public let place: String

  /// A failure to read what is at `place`.
  public init(_ code: Code, place: String) {
    self.code = code
    self.place = place
  }
}

extension ReadingError: CustomStringConvertible {
  /// The place, what happened, and how to mend it.
  public var description: String { "\(place): \(message)" }

  /// What happened, and how to mend it.
  public var message: String {
    switch code {
    case .missing: "there is no such file or folder; check the spelling"
    case .unreadable(let reason): "it cannot be read (\(reason)); check its permissions"
    case .noDocuments:
      "the folder holds no document; text (.txt, .text) and Markdown (.md, .markdown) are read"
    case .tooLarge(let limit):
      "it is larger than \(limit / 1_000_000) MB; split it, or raise the limit with --max-size"
    case .binary(let kind): "it is \(kind), not text; save it as text or Markdown first"
    case .empty: "it holds no text"
    }
  }
}
