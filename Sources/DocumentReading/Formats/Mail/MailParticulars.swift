import GraphModel

/// What the fields of a message say of it.
enum MailParticulars {
  /// The particulars that `header` gives.
  static func read(_ header: MailHeader) -> DocumentParticulars {
    DocumentParticulars(
      title: title(header),
      published: header.words("date").flatMap { CalendarDay(stated: $0)?.text },
      author: header["from"].flatMap(name),
      language: header.words("content-language").flatMap(language),
      address: ["archived-at", "list-archive"].lazy.compactMap { header[$0].flatMap(address) }.first
    )
  }

  /// Whether the subject says that the message was passed on.
  static func isForwarded(_ header: MailHeader) -> Bool {
    guard let subject = header.words("subject"), let colon = subject.firstIndex(of: ":") else {
      return false
    }
    return ["fw", "fwd", "wg", "tr", "rv"].contains(subject[..<colon].lowercased())
  }

  /// The subject without "Re:", "Fwd:" and the name of a mailing list.
  private static func title(_ header: MailHeader) -> String? {
    guard let subject = header.words("subject") else { return nil }
    var rest = subject[...]
    while true {
      if header["list-id"] != nil, rest.first == "[", let end = rest.firstIndex(of: "]") {
        rest = rest[rest.index(after: end)...].drop(while: \.isWhitespace)
      } else if let colon = rest.prefix(8).firstIndex(of: ":"), isPrefix(rest[..<colon]) {
        rest = rest[rest.index(after: colon)...].drop(while: \.isWhitespace)
      } else {
        break
      }
    }
    return rest.isEmpty ? subject : String(rest)
  }

  /// "Re", and "Re[2]".
  private static func isPrefix(_ words: Substring) -> Bool {
    let word = words.lowercased().prefix { $0 != "[" && $0 != "(" }
    return ["re", "fw", "fwd", "aw", "wg", "sv", "vs", "tr", "rv"].contains(word)
  }

  /// The name in `Anna Berg <a.berg@example.org>`, `"Berg, Anna" <...>` or `... (Anna Berg)`; none
  /// where there is but an address.
  private static func name(_ sender: String) -> String? {
    var name = ""
    let sender = sender.drop(while: \.isWhitespace)
    if sender.first == "\"" {
      var isEscaped = false
      for character in sender.dropFirst() {
        if !isEscaped, character == "\"" { break }
        isEscaped = !isEscaped && character == "\\"
        if !isEscaped { name.append(character) }
      }
    } else {
      name = String(sender.prefix { $0 != "<" && $0 != "," && $0 != "(" })
      if name.contains("@") || name.contains(" at "), let open = sender.firstIndex(of: "(") {
        name = String(sender[sender.index(after: open)...].prefix { $0 != ")" })
      }
    }
    name = EncodedWords.decoded(name)
    // A mailing list puts its own name behind that of the sender.
    if let list = name.firstRange(of: " via ") { name = String(name[..<list.lowerBound]) }
    let quotes: Set<Character> = ["\"", "'"]
    let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let bare = words.drop { quotes.contains($0) }
    let end = bare.lastIndex { !quotes.contains($0) }
    let result = end.map { bare[...$0] } ?? ""
    return result.isEmpty || result.contains("@") ? nil : String(result)
  }

  private static func language(_ words: String) -> String? {
    let first = words.prefix { $0 != "," && !$0.isWhitespace }
    return first.isEmpty || first.count > 12 ? nil : String(first)
  }

  /// The first web address.
  private static func address(_ value: String) -> String? {
    value.split { "<>, ".contains($0) }.first { part in
      part.hasPrefix("https://") || part.hasPrefix("http://")
    }.map(String.init)
  }
}
