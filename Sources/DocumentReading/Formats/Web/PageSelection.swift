import GraphModel

/// Leaves out the blocks of a page that are links, buttons and notices by their looks.
///
/// A block tells what it is by its length, by how much of it is links, and by its neighbours
/// (Kohlschütter, Fankhauser and Nejdl 2010; Barbaresi, "Trafilatura", ACL 2021).
enum PageSelection {
  /// The blocks of `blocks` that say something.
  ///
  /// - Parameter title: The index of the block that is the page's title.
  static func kept(of blocks: [PageBlock], title: Int?) -> [PageBlock] {
    let whole = plainLetters(blocks[...])
    // Before the title stand the names of the site and of its parts, but no running text.
    let start = title.flatMap { title in
      plainLetters(blocks[..<title]) * 4 > whole
        ? nil : blocks[..<title].firstIndex { $0.kind == .paragraph && $0.isRunning } ?? title
    }
    var kept: [PageBlock] = []
    // Whether links stand in a list under a heading.
    var isList = false
    // How much text comes yet, and whether the page has said who owns it: its address stands there.
    var rest = whole
    var isClosed = false
    for (index, block) in blocks.enumerated() {
      if isCopyright(block), rest * 4 <= whole { isClosed = true }
      rest -= block.plainLetters
      if index < start ?? 0 {
        // The day of the publication is worth keeping, as the page's word of itself.
        if PublicationDay.day(in: block.text.prefix(120)) != nil { kept.append(block.asFurniture) }
        continue
      }
      if isClosed, block.kind == .paragraph, !block.isRunning { continue }
      if block.kind == .heading { isList = (block.level ?? 1) > 1 }
      if isButton(block) {
        if isList { kept.append(block) }
        continue
      }
      if block.kind != .heading { isList = false }
      if !isBar(block) { kept.append(block) }
    }
    return kept
  }

  private static func plainLetters(_ blocks: ArraySlice<PageBlock>) -> Int {
    blocks.reduce(0) { $0 + $1.plainLetters }
  }

  /// Whether the block is a link of a few words.
  private static func isButton(_ block: PageBlock) -> Bool {
    block.kind == .paragraph && block.links == 1 && block.linkShare > 0.95 && block.wordCount <= 5
  }

  /// Whether the block is a row of links.
  private static func isBar(_ block: PageBlock) -> Bool {
    block.kind == .paragraph && block.links > 1 && block.linkShare >= 0.5 && !block.isRunning
  }

  /// Whether the block says who owns the page.
  private static func isCopyright(_ block: PageBlock) -> Bool {
    guard block.kind == .paragraph, block.wordCount <= 40 else { return false }
    let start = block.text.prefix(12).lowercased()
    return start.hasPrefix("©") || start.hasPrefix("copyright ©") || start.hasPrefix("copyright (c")
      || start.hasPrefix("copyright 2") || start.hasPrefix("copyright 1")
  }
}
