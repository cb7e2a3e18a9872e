/// Compares the letters of a short form with the words of a long one.
enum AcronymLetters {
  /// Whether `letters` come in order from `words`, each from the start of a word or from behind
  /// the letter before it, and at least half of them from the start of a word.
  static func come(_ letters: [Unicode.Scalar], from words: [[Unicode.Scalar]]) -> Bool {
    guard let first = letters.first, letters.count >= 2, letters.count <= 12, words.count <= 24
    else {
      return false
    }
    // The short form may leave out words at the start of the long one: "Japan Agency ... (A...)".
    for start in words.indices.prefix(3) where words[start].first == first {
      if let starts = follow(letters[...], words[start...], at: 0), starts * 2 >= letters.count {
        return true
      }
    }
    return false
  }

  /// The most word starts among the places that `letters` can come from; nil where they cannot.
  ///
  /// `offset` is where in the first word to go on; 0 stands for its start.
  private static func follow(
    _ letters: ArraySlice<Unicode.Scalar>, _ words: ArraySlice<[Unicode.Scalar]>, at offset: Int
  ) -> Int? {
    // best[word][offset] would do; names are short, so a table over (letter, word) suffices,
    // which keeps for each word the earliest offset with the most starts.
    struct Place { var offset: Int; var starts: Int }
    var places: [Int: Place] = [:]
    guard let firstWord = words.indices.first else { return nil }
    places[firstWord] = Place(offset: 1, starts: 1)
    for letter in letters.dropFirst() {
      var next: [Int: Place] = [:]
      for word in words.indices {
        var best: Place?
        // From the start of this word, having ended in an earlier one.
        if words[word].first == letter {
          for earlier in words.indices where earlier < word {
            guard let place = places[earlier] else { continue }
            if place.starts + 1 > best?.starts ?? -1 {
              best = Place(offset: 1, starts: place.starts + 1)
            }
          }
        }
        // From behind the letter before, in the same word.
        if let place = places[word],
          let found = words[word].indices.dropFirst(place.offset).first(where: {
            words[word][$0] == letter
          }),
          place.starts > best?.starts ?? -1
        {
          best = Place(offset: found + 1, starts: place.starts)
        }
        next[word] = best
      }
      places = next
      if places.isEmpty { return nil }
    }
    return places.values.map(\.starts).max()
  }
}
