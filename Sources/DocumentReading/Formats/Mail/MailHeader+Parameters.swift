/// The parameters of a field: `charset` in `text/plain; charset="utf-8"`.
extension MailHeader {
  /// The value of a parameter, put together from its pieces and decoded (RFC 2045, RFC 2231).
  func parameter(_ parameter: String, of name: String) -> String? {
    guard let value = self[name] else { return nil }
    var plain: String?
    var pieces: [(number: Int, isEncoded: Bool, value: String)] = []
    for (key, value) in Self.parameters(of: value) where key.hasPrefix(parameter) {
      let rest = key.dropFirst(parameter.count)
      if rest.isEmpty {
        plain = plain ?? value
      } else if rest.first == "*" {
        let number = rest.dropFirst().prefix { $0 != "*" }
        guard let number = number.isEmpty ? 0 : Int(number) else { continue }
        pieces.append((number, rest.hasSuffix("*"), value))
      }
    }
    // The form that can hold any letter goes before that for programs that do not know it.
    return joined(pieces.sorted { $0.number < $1.number }) ?? plain.map(EncodedWords.decoded)
  }

  private func joined(_ pieces: [(number: Int, isEncoded: Bool, value: String)]) -> String? {
    guard let first = pieces.first else { return nil }
    var charset = "utf-8"
    var bytes: [UInt8] = []
    for (place, piece) in pieces.enumerated() {
      var value = piece.value[...]
      if place == 0, first.isEncoded {
        let parts = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        if parts.count == 3 { (charset, value) = (String(parts[0]), parts[2]) }
      }
      let own = Array(value.utf8)
      bytes += piece.isEncoded ? QuotedPrintable.bytes(of: own, mark: UInt8(ascii: "%")) : own
    }
    return NamedEncoding.text(of: bytes, in: charset) ?? String(decoding: bytes, as: UTF8.self)
  }

  private static func parameters(of value: String) -> [(key: String, value: String)] {
    var found: [(key: String, value: String)] = []
    var (piece, space, isQuoted, isEscaped) = ("", "", false, false)
    func keep() {
      if let equals = piece.firstIndex(of: "=") {
        let key = piece[..<equals].filter { !$0.isWhitespace }.lowercased()
        found.append((key, String(piece[piece.index(after: equals)...])))
      }
      (piece, space) = ("", "")
    }
    for character in value {
      if isEscaped {
        piece.append(character)
        isEscaped = false
      } else if isQuoted && character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == ";" && !isQuoted {
        keep()
      } else if !isQuoted && character.isWhitespace {
        // White space counts only between words.
        if !piece.isEmpty && piece.last != "=" { space.append(character) }
      } else {
        piece += space
        piece.append(character)
        space = ""
      }
    }
    // A quotation that does not end is ended here.
    keep()
    return found
  }
}
