/// Finds where a word or number ends.
struct WordScanner: Sendable {
  /// The text.
  let reader: ByteReader

  /// The offset behind the word that starts at `start`.
  func end(from start: Int) -> Int {
    if let end = degreeEnd(from: start) ?? initialsEnd(from: start) { return end }
    let end = plainEnd(from: start)
    guard reader.byte(at: end) == UInt8(ascii: "."), end - start <= 8,
      Abbreviation(reader.text(start, end).lowercased()) != nil
    else { return end }
    return end + 1
  }

  /// The end of letters and digits, with what joins them: "O'Farrell", "1,000", "R&D", "co.uk".
  private func plainEnd(from start: Int) -> Int {
    var end = start
    var last = CharacterKind.mark
    while end < reader.end {
      let (scalar, length) = reader.scalar(at: end)
      let kind = CharacterKind(scalar)
      if kind.isWord {
        if kind != .attached { last = kind }
      } else if !joins(scalar, after: last, at: end + length) {
        break
      }
      end += length
    }
    return end
  }

  /// Whether `mark` joins what stands before it, of kind `last`, to what follows at `next`.
  private func joins(_ mark: Unicode.Scalar, after last: CharacterKind, at next: Int) -> Bool {
    let (scalar, length) = reader.scalar(at: next)
    let kind = CharacterKind(scalar)
    switch mark {
    case ".": return last == .digit && kind == .digit || last == .letter && scalar.isSmallLetter
    case ",": return last == .digit && kind == .digit
    case "_": return kind.isWord
    case "&": return last == .letter && kind == .letter
    case _ where mark.isApostrophe:
      let isPossessive =
        (scalar == "s" || scalar == "S") && !reader.kind(at: next + length).kind.isWord
      return last == .letter && kind == .letter && !isPossessive
    default: return false
    }
  }

  /// The end of initials that start at `start`: "J.", "J.R.R.", "U.S.", also "U.S".
  private func initialsEnd(from start: Int) -> Int? {
    var end = start
    while let next = capitalAndStop(at: end) { end = next }
    guard end > start else { return nil }
    let (scalar, length) = reader.scalar(at: end)
    return scalar.isCapital && !reader.kind(at: end + length).kind.isWord ? end + length : end
  }

  private func capitalAndStop(at offset: Int) -> Int? {
    let (scalar, length) = reader.scalar(at: offset)
    guard scalar.isCapital, reader.byte(at: offset + length) == UInt8(ascii: ".") else {
      return nil
    }
    // "J..." is a letter and an ellipsis.
    return reader.byte(at: offset + length + 1) == UInt8(ascii: ".") ? nil : offset + length + 1
  }

  /// The end of a degree such as "Ph.D.", with its last stop.
  private func degreeEnd(from start: Int) -> Int? {
    let first = reader.byte(at: start)
    for degree in Abbreviation.degrees where degree.utf8.first == first {
      let end = start + degree.utf8.count
      guard end <= reader.end, reader.bytes[start..<end].elementsEqual(degree.utf8) else {
        continue
      }
      if reader.byte(at: end) == UInt8(ascii: ".") { return end + 1 }
      if !reader.kind(at: end).kind.isWord { return end }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether this is a letter of ASCII in lower case.
  fileprivate var isSmallLetter: Bool { value >= 0x61 && value <= 0x7A }
}
