import GraphModel

/// Finds the earlier mentions that a later one may stand for, without comparing it with all of them.
///
/// Those near it may always be; of the rest only those whose names share their letters with its own
/// in a way that lets two mentions be linked. A list of ten thousand names so gives few of them.
struct ReferenceCandidates {
  /// Mentions right before one that are always candidates.
  static let reach = 40

  private struct Name: Hashable {
    let name: String
    let type: EntityType
  }

  /// The last mention of each name.
  private var namesakes: [Name: Int] = [:]
  /// Named mentions by each of the words that carry meaning, and by the least of them.
  private var byWord: [String: [Int]] = [:]
  private var byLeastWord: [String: [Int]] = [:]
  /// Mentions that refer, by each of the words that carry meaning.
  private var referring: [String: [Int]] = [:]
  /// Mentions by what may abbreviate them, and by what they may abbreviate.
  private var byInitials: [String: [Int]] = [:]
  private var byAcronym: [String: [Int]] = [:]

  /// Takes note of the next mention, whose place among all is `number`.
  mutating func note(_ number: Int, _ mention: ReadMention, _ form: SurfaceForm) {
    for letters in form.initials { byInitials[letters, default: []].append(number) }
    for letters in form.acronyms { byAcronym[letters, default: []].append(number) }
    if mention.isAnaphoric {
      for word in form.content { referring[word, default: []].append(number) }
      return
    }
    namesakes[Name(name: form.name, type: mention.type)] = number
    for word in form.content { byWord[word, default: []].append(number) }
    if let least = form.content.min() { byLeastWord[least, default: []].append(number) }
  }

  /// The last mention noted that has the name and type of a mention that names.
  func namesake(of mention: ReadMention, _ form: SurfaceForm) -> Int? {
    mention.isAnaphoric ? nil : namesakes[Name(name: form.name, type: mention.type)]
  }

  /// The candidates for the mention at `number`, the nearest first, of those noted before it.
  func earlier(than number: Int, _ mention: ReadMention, _ form: SurfaceForm) -> [Int] {
    let near = max(0, number - Self.reach)
    return (near..<number).reversed() + (mention.isAnaphoric ? [] : far(form, before: near))
  }

  /// Those before `end` that share words or letters with a name, the nearest first.
  private func far(_ form: SurfaceForm, before end: Int) -> [Int] {
    guard end > 0 else { return [] }
    var found: Set<Int> = []
    func add(_ numbers: [Int]?) { found.formUnion((numbers ?? []).prefix { $0 < end }) }
    // Names that hold all of its words have the rarest of them.
    add(form.content.map { byWord[$0] ?? [] }.min { $0.count < $1.count })
    for word in form.content {
      // Names all of whose words it holds have the least of theirs in it.
      add(byLeastWord[word])
      add(referring[word])
    }
    for letters in form.acronyms { add(byInitials[letters]) }
    for letters in form.initials { add(byAcronym[letters]) }
    return found.sorted(by: >)
  }
}
