import GraphModel

/// A stretch of a sentence that is written like a name.
struct NamePhrase: Hashable, Sendable {
  /// The tokens of the sentence that it covers; never empty.
  let range: Range<Int>
  /// The type that its head noun gives it: an organisation for a council.
  let headType: EntityType?
  /// The index of the head noun's token.
  let head: Int?

  /// The phrase of the tokens in `range`.
  init(range: Range<Int>, headType: EntityType? = nil, head: Int? = nil) {
    self.range = range
    self.headType = headType
    self.head = head
  }
}
