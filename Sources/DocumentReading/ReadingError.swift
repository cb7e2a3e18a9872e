public import GraphModel

/// Why a source could not be read as a document.
public struct ReadingError: Error, Hashable, Sendable {
  /// The kinds of failure.
  public enum Code: String, CaseIterable, Sendable {
    /// There is nothing under that name.
    case missing
    /// A file was wanted and a folder was named.
    case folder
    /// The system would not open or read it.
    case unreadable
    /// It has more bytes than the reader accepts.
    case tooLarge
    /// It is not text: an archive, an image.
    case notText
    /// It is of a format that is read, but its bytes do not hold together.
    case damaged
    /// It opens only with a password.
    case encrypted
    /// It is text in an encoding that is not known.
    case unknownEncoding
    /// It holds nothing but white space.
    case empty
    /// It is a web page whose mark-up is nested too deep or is too much, or an archive in too many
    /// archives.
    case tangled
    /// A program that reads its format is not installed.
    case missingProgram
    /// It is a record without a field that holds its text.
    case noTextField
    /// Reading it took too long.
    case tooSlow
  }

  /// The kind of failure.
  public let code: Code
  /// The name of the source.
  public let place: String
  /// What happened and how to mend it, in a sentence or two.
  public let message: String

  init(_ fault: ReadingFault, in place: String) {
    self.code = fault.code
    self.place = place
    self.message = fault.message
  }

  /// The error as a diagnostic, for a run that goes on with the next source.
  public var diagnostic: Diagnostic {
    Diagnostic(severity: .error, place: place, message: message)
  }
}

extension ReadingError: CustomStringConvertible {
  /// The line a person reads: `news.pdf: ...`.
  public var description: String { "\(place): \(message)" }
}
