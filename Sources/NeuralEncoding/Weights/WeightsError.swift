/// Why weights cannot be used.
public struct WeightsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with them.
  public enum Code: Hashable, Sendable {
    /// The file cannot be read.
    case unreadable(reason: String)
    /// The file is of another kind.
    case foreign
    /// The file is of a version that this program does not know.
    case otherVersion(found: Int, known: Int)
    /// The file has another size than it says.
    case truncated(expected: Int, found: Int)
    /// The file's contents are not those that were written.
    case damaged
    /// A part of the model is not there, or not of the size that the configuration asks for.
    case missing(part: String)
    /// The model is of a kind that the encoder cannot run.
    case unsupported(what: String)
  }

  /// What is wrong.
  public let code: Code
  /// The file; nil for the weights inside the program.
  public let file: String?

  /// An error made of its parts.
  public init(_ code: Code, file: String? = nil) {
    self.code = code
    self.file = file
  }

  /// What is wrong, and how to mend it.
  public var description: String {
    let place = file.map { "The model file \($0)" } ?? "The model inside the program"
    return switch code {
    case .unreadable(let reason):
      "\(place) cannot be read: \(reason)."
    case .foreign:
      "\(place) is not a model file. Choose a file that was made by the training recipe."
    case .otherVersion(let found, let known):
      "\(place) has format \(found); this program reads format \(known). "
        + "Make the file again with the training recipe of this version."
    case .truncated(let expected, let found):
      "\(place) has \(found) bytes and should have \(expected). Copy it again."
    case .damaged:
      "\(place) is damaged: its checksum does not fit its contents. Copy it again."
    case .missing(let part):
      "\(place) has no usable part \"\(part)\". Make it again with the training recipe."
    case .unsupported(let what):
      "\(place) needs \(what), which this program does not support."
    }
  }
}
