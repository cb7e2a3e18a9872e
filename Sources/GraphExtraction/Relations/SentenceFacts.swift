import GraphModel
import LinguisticAnalysis

/// What a sentence says beside its names: dates, sums of money, the subject of an agreement.
struct SentenceFacts: Sendable {
  /// The attributes that a claim of `relation`, made at the node `index`, takes from the sentence.
  func attributes(for relation: Relation, at index: Int, in scene: Scene) -> Attributes {
    Attributes()
  }
}
