/// The values of a JSON file, one at a time: the members of the list that it is, or what it holds
/// one behind the other.
struct JSONValues {
  /// A value as it is written.
  enum Value: Equatable {
    case object([UInt8])
    /// A list, a text, a number.
    case other
    /// It has more bytes than the limit.
    case tooLong
  }

  /// Whether the file is a list; not known before the first value.
  private(set) var isList = false
  private var bytes: any ByteStream
  private var rest: ArraySlice<UInt8> = []
  private let limit: Int
  private var isBegun = false
  private var isEnded = false

  /// The values in `bytes`, of at most `limit` bytes each.
  init(_ bytes: any ByteStream, limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  /// The next value; none behind the last.
  ///
  /// - Throws: `ReadingFault.damaged`, if the file ends in the middle, or is not JSON.
  mutating func next() throws(ReadingFault) -> Value? {
    while !isEnded, let byte = try peek() {
      switch byte {
      case 0x20, 0x09...0x0D: rest.removeFirst()
      case UInt8(ascii: ",") where isList: rest.removeFirst()
      case UInt8(ascii: "]") where isList: isEnded = true
      case UInt8(ascii: "[") where !isBegun:
        rest.removeFirst()
        (isBegun, isList) = (true, true)
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""):
        isBegun = true
        return try bracketed()
      default:
        isBegun = true
        return try plain()
      }
    }
    if isList && !isEnded {
      isEnded = true
      throw .damaged
    }
    return nil
  }

  private mutating func peek() throws(ReadingFault) -> UInt8? {
    while rest.isEmpty {
      guard let more = try bytes.next() else { return nil }
      rest = more[...]
    }
    return rest.first
  }

  /// A value that ends where its brackets and quotes do.
  private mutating func bracketed() throws(ReadingFault) -> Value {
    let isObject = rest.first == UInt8(ascii: "{")
    var value: [UInt8] = []
    var (depth, isText, isEscaped, isTooLong) = (0, false, false, false)
    while try peek() != nil {
      var end: Int?
      for place in rest.indices {
        let byte = rest[place]
        if isEscaped {
          isEscaped = false
        } else if isText {
          if byte == UInt8(ascii: "\\") { isEscaped = true }
          if byte == UInt8(ascii: "\"") { isText = false }
        } else if byte == UInt8(ascii: "\"") {
          isText = true
        } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
          depth += 1
        } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
          depth -= 1
        }
        if depth <= 0 && !isText {
          end = place + 1
          break
        }
      }
      let piece = rest[..<(end ?? rest.endIndex)]
      isTooLong = isTooLong || value.count + piece.count > limit
      if isTooLong { value = [] } else if isObject { value += piece }
      rest = rest[piece.endIndex...]
      if end != nil { return isTooLong ? .tooLong : isObject ? .object(value) : .other }
    }
    isEnded = true
    throw .damaged
  }

  /// A number, or one of the words that JSON has.
  private mutating func plain() throws(ReadingFault) -> Value {
    var word: [UInt8] = []
    while let byte = try peek(), word.count <= Self.longestNumber, byte > 0x20,
      byte != UInt8(ascii: ","), byte != UInt8(ascii: "]")
    {
      word.append(byte)
      rest.removeFirst()
    }
    let isNumber = word.allSatisfy { (0x30...0x39).contains($0) || Self.signs.contains($0) }
    let isKnown = Self.words.contains { word.elementsEqual($0.utf8) }
    guard isKnown || isNumber && !word.isEmpty, word.count <= Self.longestNumber else {
      isEnded = true
      throw .damaged
    }
    return .other
  }

  private static let longestNumber = 400
  private static let signs = Array("+-.eE".utf8)
  private static let words = ["true", "false", "null"]
}
