/// Reads a message that documents are attached to: the message, then those.
struct MessageReader: PartReader {
  private var parts: [Part]

  /// The parts of the message that `bytes` hold.
  init(_ bytes: [UInt8]) {
    parts = [Part(name: "message", bytes: bytes, format: .markedUp(.mail))]
    parts += Self.documents(in: MailMessage(bytes))
    parts.reverse()
  }

  /// Whether documents are attached to the message that `bytes` hold.
  static func hasDocuments(_ bytes: [UInt8]) -> Bool {
    MailMessage(bytes).leaves.contains(where: \.isDocument)
  }

  private static func documents(in message: MailMessage) -> [Part] {
    message.leaves.filter(\.isDocument).map { Part(name: $0.fileName, bytes: $0.form.bytes) }
  }

  mutating func next() -> PartOutcome? { parts.popLast().map(PartOutcome.part) }
}
