import GraphModel

/// One block of a page, and what its looks tell of it.
struct PageBlock {
  /// Its lines.
  let text: String
  let kind: Passage.Kind
  /// The level of a heading, from 1.
  let level: Int?
  /// The place of the first node in it.
  let place: Int
  /// How many links stand in it.
  let links: Int
  /// How many letters, digits and marks it has.
  let letters: Int
  /// How much of its text stands in links, from 0 to 1.
  let linkShare: Double

  /// How many of its letters, digits and marks stand in no link.
  var plainLetters: Int { letters - Int(Double(letters) * linkShare) }

  /// The same block as one in which the page speaks of itself.
  var asFurniture: PageBlock {
    PageBlock(
      text: text, kind: .furniture, level: nil, place: place, links: links, letters: letters,
      linkShare: linkShare)
  }

  /// Whether it is a sentence or more, and not one of links.
  var isRunning: Bool {
    linkShare < 0.5 && wordCount >= 10 && text.contains { ".!?".contains($0) }
  }

  var wordCount: Int { text.split(whereSeparator: \.isWhitespace).count }
}
