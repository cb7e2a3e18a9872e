/// The lines of a letter without mark-up, and what they announce.
struct LetterLines {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The line that begins at `place`, and where the next one does; none at the end.
  func line(at place: Int) -> (line: ArraySlice<UInt8>, next: Int)? {
    guard place < bytes.count else { return nil }
    let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
    let line = bytes[place..<end]
    return (line.last == 0x0D ? line.dropLast() : line, end + 1)
  }

  /// The lines without the marks of a quotation.
  var unquoted: LetterLines {
    var result: [UInt8] = []
    var place = 0
    while let (line, next) = line(at: place) {
      let rest = line.drop { $0 == UInt8(ascii: ">") }
      result += rest.count < line.count && rest.first == 0x20 ? rest.dropFirst() : rest
      result.append(0x0A)
      place = next
    }
    return LetterLines(bytes: result)
  }

  /// Whether the signature, or the foot of a mailing list, begins with `line`.
  ///
  /// - Parameter next: Where the next line begins.
  func isSignature(_ line: ArraySlice<UInt8>, _ next: Int) -> Bool {
    if line.elementsEqual("-- ".utf8) { return true }
    // Without its space, the mark of a signature may also part a text.
    if line.elementsEqual("--".utf8) { return isNearEnd(next, lines: 12) }
    guard line.count >= 30, line.allSatisfy({ $0 == UInt8(ascii: "_") }) else { return false }
    return words(at: next).contains("mailing list")
  }

  /// Whether an older letter begins with `line`, as Outlook writes it.
  func announcesOlder(_ line: ArraySlice<UInt8>, _ next: Int) -> Bool {
    if line.starts(with: "-----Original Message".utf8) { return true }
    if line.count >= 20, line.allSatisfy({ $0 == UInt8(ascii: "_") }) {
      return words(at: next).hasPrefix("from: ")
    }
    guard line.starts(with: "From: ".utf8) || line.starts(with: "*From:*".utf8) else {
      return false
    }
    var (hasDay, hasSubject, place) = (false, false, next)
    for _ in 0..<5 {
      guard let (line, next) = self.line(at: place) else { break }
      let words = Self.words(line).filter { $0 != "*" }
      hasDay = hasDay || words.hasPrefix("sent: ") || words.hasPrefix("date: ")
      hasSubject = hasSubject || words.hasPrefix("subject:")
      place = next
    }
    return hasDay && hasSubject
  }

  /// Whether a letter that is passed on begins behind `line`.
  static func announcesForwarded(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---------- Forwarded".utf8) || line.starts(with: "-------- Forwarded".utf8)
      || line.elementsEqual("Begin forwarded message:".utf8)
  }

  /// Whether `line` says who wrote what is quoted below, or begins or ends saying so.
  func announcesQuotation(_ line: ArraySlice<UInt8>, _ next: Int) -> Bool {
    guard line.count <= 200 else { return false }
    let words = Self.words(line)
    let following = self.words(at: next)
    let hasNumber = words.contains(where: \.isNumber)
    if words.hasPrefix("on "), hasNumber {
      if words.hasSuffix(" wrote:") { return true }
      if following.utf8.count <= 100, following.hasSuffix("wrote:") { return true }
    }
    guard words.hasSuffix(":") else { return false }
    let saysWrote = words.hasSuffix("wrote:")
    if words == "wrote:" || saysWrote && words.contains("@") { return true }
    // In any language, what stands right over a quotation and names a day or an address.
    guard saysWrote || hasNumber || words.contains("@") else { return false }
    guard following.isEmpty, let (_, second) = self.line(at: next) else {
      return following.hasPrefix(">")
    }
    return self.words(at: second).hasPrefix(">")
  }

  private func words(at place: Int) -> String { line(at: place).map { Self.words($0.line) } ?? "" }

  private static func words(_ line: ArraySlice<UInt8>) -> String {
    let end = line.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? line.startIndex
    return String(decoding: line[..<end].prefix(300), as: UTF8.self).lowercased()
  }

  private func isNearEnd(_ place: Int, lines: Int) -> Bool {
    var place = place
    for _ in 0..<lines {
      guard let (_, next) = line(at: place) else { return true }
      place = next
    }
    return place >= bytes.count
  }
}

extension LetterLines {
  /// The fields over a letter that is passed on.
  enum Fields {
    case none
    /// They come next.
    case expected
    /// Some of them are read.
    case read

    /// What holds behind `line`; none, if the line is of the letter.
    func after(_ line: ArraySlice<UInt8>) -> Fields? {
      let rest = line.drop { $0 == 0x20 || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: ">") }
      if rest.isEmpty { return self == .read ? nil : self }
      let name = rest.prefix(20).prefix { $0 != UInt8(ascii: ":") }
      let isField = name.count < rest.count && Self.names.contains { name.elementsEqual($0.utf8) }
      // A long field goes on in the next line, with a space before it.
      return isField || self == .read && line.first == 0x20 ? .read : nil
    }

    private static let names = [
      "From", "Sent", "Date", "To", "Cc", "CC", "Bcc", "Subject", "Reply-To", "Importance",
      "Attachments",
    ]
  }
}
