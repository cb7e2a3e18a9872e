internal import GraphModel

/// Tells what part a line, or a group of lines, plays on its page.
enum LineKind {
  /// Headings are at most this long, in characters.
  private static let longestHeading = 150

  /// The kind of `group`, which `next` follows.
  static func of(_ group: LineGroup, next: LineGroup?, text: String) -> Passage.Kind {
    let line = text[group.span]
    if Furniture.isFurniture(line) { return .furniture }
    if ListMark.length(in: line) > 0 { return .item }
    if Caption.isCaption(line) { return .caption }
    guard isShort(line) else { return .paragraph }
    guard group.opensBlock else { return .item }
    // A heading stands by itself or above running text; lines of one sort are a list.
    guard let next, !next.opensBlock else { return .heading }
    let below = text[next.span]
    let heads =
      !isShort(below) || Byline.isByline(below) || Furniture.isFurniture(below)
      || ListMark.length(in: below) > 0 || Caption.isCaption(below)
    return heads ? .heading : .item
  }

  /// Whether it is too short and too open at its end to be running text.
  private static func isShort(_ line: Substring) -> Bool {
    // Bytes tell a long line without counting its characters.
    guard line.utf8.count <= 4 * longestHeading, line.count <= longestHeading else { return false }
    return !line.endsSentence && line.last != ":" && line.last != "," && line.last != ";"
      || line.hasSuffix("?") && line.count < 90
  }
}

/// Lines that belong to a picture or a table.
enum Caption {
  private static let openings = [
    "image credit", "image:", "image courtesy", "photo:", "photo by", "photo credit", "photograph:",
    "picture:", "pictured:", "credit:", "caption:", "figure ", "fig. ", "video:", "tags:",
    "tagged:",
    "related:", "topics:", "keywords:",
  ]

  /// Whether `line` is a caption.
  static func isCaption(_ line: Substring) -> Bool {
    let start = line.prefix(20).lowercased()
    return openings.contains { start.hasPrefix($0) }
  }
}
