import GraphModel

/// What the patterns see of a sentence, piece by piece: a word, a mark, or a phrase of names.
struct Node: Sendable {
  /// The names, where this is a phrase; nil for a word or mark.
  var phrase: Phrase?
  /// The word or mark in lower case; empty for a phrase.
  let lower: String
  /// Whether it is a mark or symbol.
  let isMark: Bool
  /// Where it stands in the document's text.
  var span: TextSpan

  /// A word or mark.
  init(lower: String, isMark: Bool, span: TextSpan) {
    self.phrase = nil
    self.lower = lower
    self.isMark = isMark
    self.span = span
  }

  /// A phrase of names.
  init(phrase: Phrase, span: TextSpan) {
    self.phrase = phrase
    self.lower = ""
    self.isMark = false
    self.span = span
  }

  /// Whether it is a word.
  var isWord: Bool { phrase == nil && !isMark }
}

/// One or more names that stand side by side: "Oslo", "A, B and C".
struct Phrase: Hashable, Sendable {
  /// The names in text order.
  var members: [Member]
  /// Whether "and" or a comma joins its names.
  var isJoined = false

  /// The type of the first name; the others are of the same kind.
  var type: EntityType { members[0].type }

  /// A phrase of one name.
  init(_ member: Member) { members = [member] }

  /// The entities of the members whose type is among `types`.
  func entities(of types: Set<EntityType>) -> [Int] {
    members.filter { types.contains($0.type) }.map(\.entity)
  }

  /// Whether a member's type is among `types`.
  func has(_ types: Set<EntityType>) -> Bool { members.contains { types.contains($0.type) } }

  /// Whether it is of bodies: organisations and hubs, which stand in one list.
  var isBodies: Bool { type.isBody }

  /// Whether `other` can stand in one list with it.
  func isAlike(_ other: Phrase) -> Bool { type == other.type || isBodies && other.isBodies }
}

/// A name in a phrase, with what is attached to it.
struct Member: Hashable, Sendable {
  /// The index of its entity.
  let entity: Int
  /// The type of its entity.
  let type: EntityType
  /// The bodies that it is at or of: a person's affiliations, the body that a unit belongs to.
  var bodies: [Int] = []
  /// A person's post at a body that the sentence does not name.
  var barePost: Post?
}
