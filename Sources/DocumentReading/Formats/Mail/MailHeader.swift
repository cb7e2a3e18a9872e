/// The fields at the top of a message, or of a part of one.
struct MailHeader {
  /// The value of each field, by its name in lower case; the first one of a name counts.
  private let fields: [String: String]
  /// Where the fields end, and what they are about begins.
  let end: Int

  /// The longest header that is read, in bytes.
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
      let value = String(decoding: current.value, as: UTF8.self)
        .trimmingPrefix { $0.isWhitespace }
      if fields[current.name] == nil { fields[current.name] = String(value) }
    }
    while place < last {
      let lineEnd = bytes[place..<last].firstIndex(of: 0x0A) ?? last
      var line = bytes[place..<lineEnd]
      if line.last == 0x0D { line = line.dropLast() }
      place = min(lineEnd + 1, last)
      if line.isEmpty { break }
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

  /// A parameter of a field: `charset` in `text/plain; charset="utf-8"` (RFC 2045, RFC 2231).
  func parameter(_ parameter: String, of name: String) -> String? {
    guard let value = fields[name] else { return nil }
    var pieces: [String] = []
    var isEncoded = false
    for (key, value) in Self.parameters(of: value) where key.hasPrefix(parameter) {
      let rest = key.dropFirst(parameter.count)
      if rest.isEmpty { return EncodedWords.decoded(value) }
      guard rest.first == "*" else { continue }
      if rest.hasSuffix("*") { isEncoded = true }
      pieces.append(value)
    }
    guard !pieces.isEmpty else { return nil }
    let joined = pieces.joined()
    guard isEncoded else { return joined }
    let parts = joined.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return joined }
    let bytes = QuotedPrintable.bytes(of: Array(parts[2].utf8), mark: UInt8(ascii: "%"))
    return NamedEncoding.text(of: bytes, in: String(parts[0]))
  }

  private static func parameters(of value: String) -> [(key: String, value: String)] {
    var found: [(key: String, value: String)] = []
    var (piece, isQuoted, isEscaped) = ("", false, false)
    for character in value + ";" {
      if isEscaped {
        piece.append(character)
        isEscaped = false
      } else if isQuoted && character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == ";" && !isQuoted {
        if let equals = piece.firstIndex(of: "=") {
          found.append(
            (
              piece[..<equals].filter { !$0.isWhitespace }.lowercased(),
              String(piece[piece.index(after: equals)...])
            ))
        }
        piece = ""
      } else if isQuoted || !character.isWhitespace || !(piece.isEmpty || piece.last == "=") {
        piece.append(character)
      }
    }
    return found
  }

  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    (1...76).contains(bytes.count) && bytes.allSatisfy { (0x21...0x7E).contains($0) }
  }
}

extension MailHeader {
  /// Whether a file that starts as `head` does is a message: it has the fields of one that was sent.
  ///
  /// - Parameter isNamedSo: Whether its name says so; then a sender is enough.
  static func starts(_ head: [UInt8], isNamedSo: Bool) -> Bool {
    guard let colon = head.prefix(77).firstIndex(of: UInt8(ascii: ":")), isName(head[..<colon])
    else { return false }
    let header = MailHeader(head[...])
    guard header["from"] != nil || header["received"] != nil else { return false }
    if isNamedSo { return true }
    return ["message-id", "mime-version", "received", "return-path"].contains { header[$0] != nil }
      && (header["date"] != nil || header["subject"] != nil)
  }
}
