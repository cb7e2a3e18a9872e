/// The tag of HTML or XML that is being read, if one is, and how many attributes it has so far.
///
/// Parsers compare each attribute of an element with all others.
struct OpenTag {
  /// The most attributes that an element may have.
  private static let mostAttributes = 4000

  private var attributes = 0
  private var isOpen = false
  /// The quotation mark that ends the value under way.
  private var quote: UInt8?
  /// The byte before, but for white space behind an equals sign.
  private var last: UInt8 = 0

  /// Whether no tag in `bytes` has too many attributes.
  static func areSane(in bytes: some Sequence<UInt8>) -> Bool {
    var tag = OpenTag()
    for byte in bytes {
      tag.read(byte)
      if tag.isTooLong { return false }
    }
    return true
  }

  /// Whether it has too many attributes.
  var isTooLong: Bool { attributes > Self.mostAttributes }

  /// Takes the next byte of the file.
  mutating func read(_ byte: UInt8) {
    if let quote {
      // Behind a value in quotes the next attribute needs no white space.
      if byte == quote { (self.quote, last) = (nil, 0x20) }
      return
    }
    if !isOpen {
      isOpen = last == UInt8(ascii: "<") && (0x61...0x7A).contains(byte | 0x20)
      attributes = 0
    } else if byte == UInt8(ascii: ">") {
      isOpen = false
    } else if last == UInt8(ascii: "=") {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      if byte <= 0x20 { return }
    } else if last <= 0x20, byte > 0x20, byte != UInt8(ascii: "=") {
      attributes += 1
    }
    last = byte
  }
}
