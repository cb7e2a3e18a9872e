import GraphModel

@testable import DocumentReading

extension StructuredText {
  /// One line a block: its kind, its level if it has one, and its words.
  var lines: [String] {
    blocks.map { block in
      "\(block.kind)\(block.level.map(String.init) ?? ""): \(text[block.span])"
    }
  }
}
