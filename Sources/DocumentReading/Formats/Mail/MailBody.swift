/// Divides the body of a message that has several parts (RFC 2046).
enum MailBody {
  /// How many parts of a message are read.
  static let maximumCount = 2000

  /// What is between the lines that hold the boundary; at most one more than are read.
  ///
  /// - Parameter boundary: Its name; where it is not known, or names nothing, that of the first line
  ///   that looks like one counts.
  static func parts(of body: ArraySlice<UInt8>, boundary: String?) -> [ArraySlice<UInt8>] {
    if let boundary, !boundary.isEmpty {
      let found = parts(of: body, mark: Array("--".utf8) + Array(boundary.utf8))
      if !found.isEmpty { return found }
    }
    return firstMark(in: body).map { parts(of: body, mark: $0) } ?? []
  }

  private static func parts(of body: ArraySlice<UInt8>, mark: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var place = body.startIndex
    while place < body.endIndex, parts.count <= maximumCount {
      let end = body[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
      if let isLast = isMark(body[place..<end], mark) {
        if let start { parts.append(body[start..<place]) }
        start = isLast ? nil : end
        if isLast { break }
      }
      place = end
    }
    // A message that was cut off ends without its last boundary.
    if let start, start < body.endIndex, parts.count <= maximumCount {
      parts.append(body[start...])
    }
    return parts
  }

  /// Whether `line` is the last boundary; none, if it is no boundary.
  ///
  /// Another boundary may begin as this one does.
  private static func isMark(_ line: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool? {
    guard line.starts(with: mark) else { return nil }
    let rest = line.dropFirst(mark.count)
    let isLast = rest.starts(with: "--".utf8)
    return (isLast ? rest.dropFirst(2) : rest).allSatisfy { $0 <= 0x20 } ? isLast : nil
  }

  private static func firstMark(in body: ArraySlice<UInt8>) -> [UInt8]? {
    for line in body.prefix(1 << 14).split(separator: 0x0A) where line.starts(with: "--".utf8) {
      let end = line.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? line.startIndex
      let mark = line[..<end]
      if mark.count <= 200, mark.contains(where: { $0 != UInt8(ascii: "-") }) { return Array(mark) }
    }
    return nil
  }
}
