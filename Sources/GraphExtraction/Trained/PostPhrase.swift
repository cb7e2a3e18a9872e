import GraphModel

/// A post that a sentence names: "former deputy director of research" at some body.
struct PostPhrase {
  /// Where its words stand.
  let places: ClosedRange<Int>
  /// Its words in lower case, with those that are not part of the post: "former".
  let words: [String]
  /// The post as written, without "new" or "former", one person's where several hold it.
  let text: String
  /// Whether several hold it.
  let isPlural: Bool
  /// The bodies it is at, as the words right around it tell: the unit first, then what the unit
  /// belongs to.
  let bodies: [Int]

  /// The post alone.
  var post: Post { Post(words: words, text: text) }

  /// Whether it is a part in something and not a post at one's employer.
  var isPart: Bool { RoleLexicon.isPart(words) || words.contains { Self.parts.contains($0) } }

  private static let parts: Set<String> = [
    "lead", "co-lead", "leader", "mentor", "mentors", "speaker", "speakers", "author", "authors",
    "supervisor", "supervisors", "moderator", "presenter", "organiser", "organizer", "captain",
    "laureate", "winner", "partner", "partners", "fellow", "fellows", "chairs", "expert", "experts",
    "colleague", "colleagues", "holder",
  ]
}
