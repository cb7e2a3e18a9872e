/// Which passages of a document are those that were stored of it before.
enum PassageMatches {
  /// For each passage of `passages` the number of the stored one that it is or takes the place of.
  ///
  /// Those at both ends that did not change are themselves. Of those in between, the first takes
  /// the place of the first, and so on; what is left is new, or gone.
  static func matches(
    of passages: [StoredContents.PassageContent], with stored: [StoredContents.Passage]
  ) -> [Int?] {
    let most = min(passages.count, stored.count)
    var head = 0
    while head < most, passages[head] == stored[head].content { head += 1 }
    var tail = 0
    while tail < most - head,
      passages[passages.count - 1 - tail] == stored[stored.count - 1 - tail].content
    { tail += 1 }
    return passages.indices.map { index in
      if index >= passages.count - tail { return index - passages.count + stored.count }
      return index < stored.count - tail ? index : nil
    }
  }
}
