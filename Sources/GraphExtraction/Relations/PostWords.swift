/// The words around the name of a post that are not part of it.
enum PostWords {
  /// Words that begin a noun phrase or stand in front of one: what is before them is no post.
  static let openings: Set<String> = [
    "the", "a", "an", "its", "their", "his", "her", "our", "my", "your", "'s", "also", "this",
    "as", "both", "all", "and", "or", "&", "named", "elected", "appointed", "made", "whose", "one",
    "not", "stays", "remains", "today", "every", "each", "another", "other", "some", "no",
    "comments", "present", "said", "any", "many", "several", "good", "great", "today's",
    "today\u{2019}s", "yesterday's",
  ]

  /// Numbers of those who hold a post.
  static let counts: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen",
  ]

  /// Words in front of a post that say when and not what it is.
  static let asides: Set<String> = [
    "new", "newly", "former", "formerly", "current", "currently", "now", "then", "once", "previous",
    "previously", "outgoing", "incoming", "future", "next", "late", "retired", "longtime", "past",
    "first", "second", "third", "youngest", "oldest", "young", "old", "long-serving", "long-time",
    "onetime", "already", "later", "soon", "still", "again", "recently", "only", "fellow",
  ]

  /// The post that `text` names, without such words, of one person where several hold it; nil
  /// where it is made of them alone.
  static func post(in text: String) -> String? {
    var words = text.split(separator: " ")
    let lower = words.map { $0.lowercased() }
    let noun = lower.firstIndex { RoleLexicon.isRole($0) } ?? 0
    let opening = lower[..<noun].lastIndex {
      openings.contains($0) || counts.contains($0) || $0.first?.isNumber == true
    }
    words = Array(words.dropFirst(opening.map { $0 + 1 } ?? 0))
    // A fellow is one where nothing follows.
    while let first = words.first?.lowercased(), asides.contains(first),
      words.count > 1 || !RoleLexicon.isRole(first)
    {
      words.removeFirst()
    }
    if let last = words.last, last.hasSuffix("s"), !lower.contains("of"),
      RoleLexicon.isRole(last.dropLast().lowercased())
    {
      words[words.count - 1] = last.dropLast()
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
