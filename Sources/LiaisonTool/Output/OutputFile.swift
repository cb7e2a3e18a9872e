import ArgumentParser
import Foundation

/// Where a command puts what it was told to write.
enum OutputFile {
  /// Writes `text` to the file at `path`, or to standard output where that is `-`.
  static func write(_ text: String, to path: String) throws {
    guard path != "-" else { return Terminal.write(text) }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw ValidationError(
        "\(path) cannot be written; check that its folder is there and that the disk has room.")
    }
  }
}
