internal import GraphModel

extension [StatedEvidence] {
  /// The evidence without what copies of one text repeat, and how many copies repeat each piece.
  ///
  /// Of a text and its copies, the text's own sentence is kept. A sentence that a copy has edited is
  /// kept too.
  public var withoutCopies: [(stated: StatedEvidence, copies: Int)] {
    var places: [Repetition: Int] = [:]
    var counts: [Repetition: Int] = [:]
    var kept: [(stated: StatedEvidence, copies: Int)] = []
    for stated in self {
      // A document may say a thing twice: the second time is repeated by a copy's second time.
      var key = Repetition(stated, document: stated.evidence.document)
      counts[key, default: 0] += 1
      let time = counts[key, default: 1]
      key = Repetition(stated, document: nil, time: time)
      if let place = places[key] {
        kept[place].copies += 1
        if stated.evidence.copyOf == nil { kept[place].stated = stated }
      } else {
        places[key] = kept.count
        kept.append((stated, 0))
      }
    }
    return kept
  }
}

/// What pieces of evidence have in common that repeat each other.
private struct Repetition: Hashable {
  let ends: [String]
  let relation: Relation
  let attributes: Attributes
  let voice: String
  let sentence: String
  let document: String?
  let time: Int

  init(_ stated: StatedEvidence, document: String?, time: Int = 0) {
    ends = [stated.head, stated.tail]
    relation = stated.relation
    attributes = stated.evidence.attributes
    voice = stated.evidence.voice
    // Quotation marks and spaces change from copy to copy.
    sentence = NameFolding.fold(stated.evidence.sentence)
    self.document = document
    self.time = time
  }
}
