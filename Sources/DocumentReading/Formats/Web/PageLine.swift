/// A line of a block of a page, while it is read.
struct PageLine {
  private(set) var text = ""
  /// The place of the first text in it.
  private(set) var place: Int?
  /// How many links begin in it.
  private(set) var links = 0
  /// How many letters, digits and marks it has, how many of them in links, and in bold letters.
  private(set) var letters = 0
  private(set) var linkedLetters = 0
  private(set) var strongLetters = 0
  private var endsInLink = false
  /// Whether a bar parts what comes from what stands in it.
  private var isParted = false

  /// Adds `words`, which stand at `place`, in a link or in bold letters or not.
  mutating func add(_ words: String, at place: Int, isLinked: Bool, isStrong: Bool) {
    let count = words.utf8.count { $0 > 0x20 }
    if isParted, count > 0 {
      text += " | "
      isParted = false
    }
    text += words
    endsInLink = isLinked
    guard count > 0 else { return }
    if self.place == nil { self.place = place }
    letters += count
    if isLinked { linkedLetters += count }
    if isStrong { strongLetters += count }
  }

  /// Notes that a link begins, which stands off from one that ended just before.
  mutating func beginLink() {
    links += 1
    if endsInLink { text += " " }
  }

  /// Notes that another cell begins.
  mutating func beginCell() {
    isParted = letters > 0
    endsInLink = false
  }

  /// Its words with a space between them; empty, if there is none.
  var words: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
