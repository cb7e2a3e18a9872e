/// The bytes of an XML file, mended where files are wrong most often.
///
/// An ampersand that begins none of the five references that XML knows, nor a number, is written
/// as a reference itself, so that `&nbsp;` and "R & D" are read, and entities that a file declares
/// stay as they are. Control characters become spaces. An element with far too many attributes ends
/// the reading.
struct EscapedAmpersands: ByteStream {
  private var bytes: any ByteStream
  /// What was read and not yet given: the start of a reference may be the end of a piece.
  private var rest: [UInt8] = []
  private var isInCharacterData = false
  private var isAtEnd = false
  private var tag = OpenTag()

  /// The bytes of `bytes`, which are those of an encoding that ASCII is part of.
  init(_ bytes: any ByteStream) { self.bytes = bytes }

  mutating func next() throws(ReadingFault) -> [UInt8]? {
    while !isAtEnd {
      if let more = try bytes.next() { rest += more } else { isAtEnd = true }
      let given = mended()
      if tag.isTooLong { throw .tangled }
      if !given.isEmpty { return given }
    }
    return nil
  }

  /// What of `rest` can be told, which is all but the last few bytes before the end.
  private mutating func mended() -> [UInt8] {
    let end = isAtEnd ? rest.count : rest.count - Self.lookAhead
    guard end > 0 else { return [] }
    var given: [UInt8] = []
    given.reserveCapacity(rest.count + rest.count / 16)
    for place in 0..<end {
      let byte = rest[place]
      if !isInCharacterData, !tag.isTooLong { tag.read(byte) }
      switch byte {
      case UInt8(ascii: "&") where !isInCharacterData:
        given += beginsReference(at: place) ? [byte] : Self.reference
      case UInt8(ascii: "<") where !isInCharacterData:
        isInCharacterData = rest[place...].starts(with: Self.opening)
        given.append(byte)
      case UInt8(ascii: "]") where isInCharacterData:
        isInCharacterData = !rest[place...].starts(with: Self.closing)
        given.append(byte)
      case 0x09, 0x0A, 0x0D, 0x20...: given.append(byte)
      default: given.append(0x20)
      }
    }
    rest.removeFirst(end)
    return given
  }

  private func beginsReference(at place: Int) -> Bool {
    let name = rest[place...].dropFirst().prefix(Self.lookAhead - 1).prefix { $0 != 0x3B }
    guard rest[place...].dropFirst(name.count + 1).first == 0x3B else { return false }
    if Self.known.contains(Array(name)) { return true }
    guard name.first == UInt8(ascii: "#") else { return false }
    let digits = String(decoding: name.dropFirst(), as: UTF8.self)
    let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, Unicode.Scalar(number) != nil else { return false }
    return number >= 0x20 && number & 0xFFFE != 0xFFFE || [0x09, 0x0A, 0x0D].contains(number)
  }

  /// How many bytes a reference, or what begins and ends character data, has at most.
  private static let lookAhead = 12
  private static let reference = Array("&amp;".utf8)
  private static let opening = Array("<![CDATA[".utf8)
  private static let closing = Array("]]>".utf8)
  private static let known = Set(["amp", "lt", "gt", "quot", "apos"].map { Array($0.utf8) })
}
