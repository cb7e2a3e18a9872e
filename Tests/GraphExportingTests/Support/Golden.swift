import Foundation
import Testing

/// Whole outputs, kept in `Golden/`.
///
/// `RECORD=1 swift test` writes them anew.
enum Golden {
  /// Expects `text` to be what the file `name` holds.
  static func expect(
    _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(components: "Golden", name)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(text.utf8).write(to: file)
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    #expect(
      text == recorded, "\(name) is not as recorded; look, then run RECORD=1 swift test",
      sourceLocation: sourceLocation)
  }
}
