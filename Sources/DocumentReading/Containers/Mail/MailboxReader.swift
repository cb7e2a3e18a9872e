/// Reads the messages of a mailbox in the format of Unix, mbox, holding one at a time (RFC 4155).
struct MailboxReader: PartReader {
  private var lines: LineStream
  private let limit: Int
  private var number = 0
  private var isOpen = false

  /// Reads the mailbox in `input`, whose messages have at most `limit` bytes.
  init(_ input: any ByteStream, limit: Int) {
    lines = LineStream(input, limit: limit)
    self.limit = limit
  }

  /// Whether a file that starts as `head` does is a mailbox: a line that begins with "From " and
  /// holds a time and a year, then the fields of a message.
  static func starts(_ head: [UInt8]) -> Bool {
    guard head.starts(with: mark), let end = head.firstIndex(of: 0x0A) else { return false }
    guard isEnvelope(head[..<end]) else { return false }
    let header = MailHeader(head[(end + 1)...])
    return ["from", "date", "subject", "received"].count { header[$0] != nil } >= 2
  }

  private static let mark = Array("From ".utf8)

  mutating func next() throws(ReadingFault) -> PartOutcome? {
    var message: [UInt8] = []
    var isTooLong = false
    var isAfterBlank = true
    var isThere = isOpen
    while let line = try lines.next() {
      guard case .bytes(let bytes) = line else {
        (isTooLong, isAfterBlank) = (true, false)
        continue
      }
      if isAfterBlank, Self.isEnvelope(bytes[...]) {
        if isThere {
          isOpen = true
          return outcome(message, isTooLong: isTooLong)
        }
        isThere = true
        continue
      }
      isThere = isThere || !bytes.isEmpty
      isAfterBlank = bytes.isEmpty
      isTooLong = isTooLong || message.count + bytes.count > limit
      if !isTooLong { message += Self.unquoted(bytes) + [0x0A] }
    }
    isOpen = false
    return isThere ? outcome(message, isTooLong: isTooLong) : nil
  }

  private mutating func outcome(_ message: [UInt8], isTooLong: Bool) -> PartOutcome {
    number += 1
    if isTooLong {
      return .faulty(name: String(number), .tooLarge(size: nil, limit: limit))
    }
    let identifier = MailHeader(message[...])["message-id"]?.filter { !"<> ".contains($0) } ?? ""
    // A message with documents is a container by itself, and told by what it holds.
    let isContainer =
      MailHeader.starts(message, isNamedSo: false) && MessageReader.hasDocuments(message)
    return .part(
      Part(
        name: identifier.isEmpty ? String(number) : identifier, bytes: message,
        format: isContainer ? nil : .markedUp(.mail)))
  }

  /// Whether a message begins behind `line`: "From ", a sender, and a point in time.
  ///
  /// Some programs leave lines of a text as they are that begin with the same word.
  private static func isEnvelope(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: mark) else { return false }
    var (hasTime, hasYear) = (false, false)
    for word in line.prefix(1000).split(whereSeparator: { $0 <= 0x20 }).dropFirst() {
      let digits = word.prefix { (0x30...0x39).contains($0) }
      if (1...2).contains(digits.count), word.dropFirst(digits.count).first == UInt8(ascii: ":") {
        hasTime = true
      }
      if digits.count == 4, word.count == 4, digits.first == 0x31 || digits.first == 0x32 {
        hasYear = true
      }
    }
    return hasTime && hasYear
  }

  /// A line that begins with "From " in a message has a `>` put before it.
  private static func unquoted(_ line: [UInt8]) -> ArraySlice<UInt8> {
    let rest = line.drop { $0 == UInt8(ascii: ">") }
    return rest.starts(with: mark) && rest.count < line.count ? line.dropFirst() : line[...]
  }
}
