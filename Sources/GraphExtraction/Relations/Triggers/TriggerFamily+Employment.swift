import GraphModel

extension TriggerFamily {
  /// Where persons have posts.
  static let employment: [TriggerFamily] = [
    TriggerFamily(
      relation: .worksAt,
      forward: """
        heads
        joined/joins/joining
        works/worked/teaches/based/employed/studied/trained at
        works/worked for
        moved/moves/moving to
        appointed by
        """,
      backward: """
        appointed/appoints/hired/hires
        """,
      confidence: 0.77),
    TriggerFamily(
      relation: .worksAt,
      forward: """
        arrives/comes/moved/moves/came/arrived from
        graduated from
        """, attributes: Attributes(status: .ended), confidence: 0.77),
  ]
}
