/// How alike two folded names are.
enum NameDistance {
  /// The stretches of three characters that `name` is made of, as the search index has them.
  ///
  /// Each is given once, in order; quotes cannot be among them, since folding takes them out.
  static func trigrams(of name: String) -> [String] {
    let characters = Array(name.unicodeScalars.filter { $0 != "\"" }).prefix(60)
    guard characters.count >= 3 else { return [] }
    var seen: Set<String> = []
    return (0...(characters.count - 3)).compactMap { start in
      var trigram = String.UnicodeScalarView()
      trigram.append(contentsOf: characters[start..<(start + 3)])
      return seen.insert(String(trigram)).inserted ? String(trigram) : nil
    }
  }

  /// How alike two folded names are, from 0 to 1.
  ///
  /// The greater of two: the share of characters that need no edit (Damerau and Levenshtein's
  /// distance, adjacent characters swapped counting once), and, a little less, the share of the
  /// asked words that the other name has, so that "liverpool" is near "university-of-liverpool".
  static func similarity(of asked: String, and name: String) -> Double {
    let (first, second) = (Array(asked.unicodeScalars), Array(name.unicodeScalars))
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    let longer = max(first.count, second.count)
    // A distance takes the product of the lengths: names of a thousand letters are no near miss.
    let edits =
      longer > 200 ? 0 : 1 - Double(distance(first, second)) / Double(longer)
    let askedWords = asked.split(separator: "-")
    let nameWords = Set(name.split(separator: "-"))
    let shared = askedWords.count { nameWords.contains($0) }
    let words = 0.9 * Double(shared) / Double(max(askedWords.count, 1))
    return max(edits, words)
  }

  /// The least number of characters to insert, delete, replace or swap with their neighbour.
  static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in 1...max(first.count, 1) where row <= first.count {
      var current = [row]
      for column in 1...max(second.count, 1) where column <= second.count {
        let replaces = first[row - 1] == second[column - 1] ? 0 : 1
        var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + replaces)
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          best = min(best, beforeLast[column - 2] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
