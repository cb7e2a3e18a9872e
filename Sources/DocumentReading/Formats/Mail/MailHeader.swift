/// The fields at the top of a message, or of a part of one.
struct MailHeader {
  /// The value of each field, by its name in lower case; the first one of a name counts.
  private let fields: [String: String]
  /// Where the fields end, and what they are about begins.
  let end: Int

  /// How many bytes of a header are read; the fields behind them are passed over.
  private static let longest = 1 << 18

  /// The header that `bytes` begin with.
  init(_ bytes: ArraySlice<UInt8>) {
    var fields: [String: String] = [:]
    var place = bytes.startIndex
    let last =
      bytes.index(place, offsetBy: Self.longest, limitedBy: bytes.endIndex) ?? bytes.endIndex
    var current: (name: String, value: [UInt8])?
    func keep() {
      guard let current else { return }
      // Before letters beyond ASCII were allowed, they were written in the sender's encoding.
      let text =
        String(validating: current.value, as: UTF8.self)
        ?? NamedEncoding.text(of: current.value, in: "windows-1252")
        ?? String(decoding: current.value, as: UTF8.self)
      let value = text.drop(while: \.isWhitespace)
      if fields[current.name] == nil { fields[current.name] = String(value) }
    }
    while place < bytes.endIndex {
      let lineEnd = bytes[place...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var line = bytes[place..<lineEnd]
      if line.last == 0x0D { line = line.dropLast() }
      place = min(lineEnd + 1, bytes.endIndex)
      if line.isEmpty { break }
      guard line.startIndex < last else { continue }
      line = line[..<min(line.endIndex, last)]
      if line.first == 0x20 || line.first == 0x09 {
        current?.value += [0x20] + line.drop { $0 == 0x20 || $0 == 0x09 }
      } else {
        keep()
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), Self.isName(line[..<colon]) else {
          current = nil
          continue
        }
        current = (
          String(decoding: line[..<colon], as: UTF8.self).lowercased(),
          Array(line[(colon + 1)...])
        )
      }
    }
    keep()
    self.fields = fields
    end = place
  }

  /// The raw value of a field.
  subscript(_ name: String) -> String? { fields[name] }

  /// The value of a field as a person reads it.
  func words(_ name: String) -> String? {
    guard let value = fields[name] else { return nil }
    let words = EncodedWords.decoded(value).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  /// The value of a field without its parameters, in lower case.
  func kind(_ name: String) -> String? {
    fields[name]?.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
  }

  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    (1...76).contains(bytes.count) && bytes.allSatisfy { (0x21...0x7E).contains($0) }
  }
}

extension MailHeader {
  /// Whether a file that starts as `head` does is a message: it has the fields of one that was sent.
  ///
  /// - Parameter isNamedSo: Whether its name says so; then any of the usual fields is enough.
  static func starts(_ head: [UInt8], isNamedSo: Bool) -> Bool {
    guard let colon = head.prefix(77).firstIndex(of: UInt8(ascii: ":")), isName(head[..<colon])
    else { return false }
    let header = MailHeader(head[...])
    if isNamedSo { return ["from", "to", "subject", "received"].contains { header[$0] != nil } }
    guard header["from"] != nil || header["received"] != nil else { return false }
    return ["message-id", "mime-version", "received", "return-path"].contains { header[$0] != nil }
      && (header["date"] != nil || header["subject"] != nil)
  }
}
