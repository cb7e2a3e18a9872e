/// A letter without mark-up: what its writer says, and what stands below or is quoted.
struct PlainLetter {
  /// What the writer says.
  var body: String { String(decoding: own, as: UTF8.self) }
  /// Quoted letters, the fields of those passed on, and the signature.
  var rest: String { String(decoding: others, as: UTF8.self) }

  private var own: [UInt8] = []
  private var others: [UInt8] = []
  /// Whether the next line goes on in the last one.
  private var isSoft = false

  /// Divides `text`.
  ///
  /// - Parameters:
  ///   - flowed: Whether the space at the end of a line that flows into the next goes; none where
  ///     lines do not flow (RFC 3676).
  ///   - isForwarded: Whether the letter was passed on, so that an older one is what it says.
  init(_ text: String, flowed: Bool? = nil, isForwarded: Bool = false) {
    let lines = LetterLines(text)
    divide(lines, flowed: flowed, isForwarded: isForwarded)
    if isForwarded, Self.isBlank(own) {
      (own, others, isSoft) = ([], [], false)
      divide(lines.unquoted, flowed: flowed, isForwarded: true)
    }
  }

  private mutating func divide(_ lines: LetterLines, flowed: Bool?, isForwarded: Bool) {
    var place = 0
    // Whether all that comes is beside the letter, and whether fields of one passed on do.
    var isBelow = false
    var fields = LetterLines.Fields.none
    while let (line, next) = lines.line(at: place) {
      defer { place = next }
      if isBelow {
        setAside(line)
      } else if fields != .none, let now = fields.after(line) {
        fields = now
        setAside(line)
      } else if lines.isSignature(line, next) {
        isBelow = true
        setAside(line)
      } else if lines.announcesOlder(line, next) {
        // What was passed on is the letter; what was answered is beside it.
        if isForwarded || Self.isBlank(own) { fields = .expected } else { isBelow = true }
        setAside(line)
      } else if LetterLines.announcesForwarded(line) {
        fields = .expected
        setAside(line)
      } else if line.first == UInt8(ascii: ">") || lines.announcesQuotation(line, next) {
        setAside(line)
      } else {
        fields = .none
        take(line, flowed: flowed)
      }
    }
  }

  private mutating func setAside(_ line: ArraySlice<UInt8>) {
    others += line
    others.append(0x0A)
    isSoft = false
  }

  private mutating func take(_ line: ArraySlice<UInt8>, flowed: Bool?) {
    var line = line
    if flowed != nil, line.first == 0x20 { line = line.dropFirst() }
    if !isSoft && !own.isEmpty { own.append(0x0A) }
    isSoft = flowed != nil && line.last == 0x20
    own += isSoft && flowed == true ? line.dropLast() : line
  }

  private static func isBlank(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy { $0 <= 0x20 } }
}
