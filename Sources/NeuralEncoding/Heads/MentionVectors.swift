/// What the heads know of each of some mentions, [mentions, 2 * width]: the vectors of the first
/// pieces of its first and of its last word, one after the other.
struct MentionVectors: Sendable {
  /// Numbers of one mention.
  let width: Int
  /// The vectors one after the other.
  private(set) var values: [Float] = []

  /// How many mentions there are.
  var count: Int { values.count / width }

  /// No mentions yet, of hidden states with `width` numbers.
  init(hiddenWidth width: Int) { self.width = 2 * width }

  /// The vectors of the mentions of one window.
  init(of rows: [WindowMention], in hidden: HiddenStates) {
    self.init(hiddenWidth: hidden.width)
    values.reserveCapacity(rows.count * width)
    for row in rows { append(first: hidden[row.first], last: hidden[row.last]) }
  }

  /// Adds a mention.
  mutating func append(first: ArraySlice<Float>, last: ArraySlice<Float>) {
    values += first
    values += last
  }

  /// Adds a mention of which nothing is known.
  mutating func appendUnknown() { values += [Float](repeating: 0, count: width) }
}
