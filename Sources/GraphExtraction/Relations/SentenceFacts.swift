import GraphModel
import LinguisticAnalysis

/// What a sentence says beside its names: dates, sums of money, the subject of an agreement.
struct SentenceFacts: Sendable {
  /// The attributes that a claim of `relation` read off `nodes` takes from the sentence.
  func attributes(
    for relation: Relation, nodes: [Node], near range: Range<Int>
  ) -> Attributes {
    Attributes()
  }
}
