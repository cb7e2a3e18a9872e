import GraphModel

extension TriggerFamily {
  /// Who receives a prize, and who gives it.
  static let prizes: [TriggerFamily] = [
    TriggerFamily(
      relation: .received,
      forward: """
        won/wins/win/winning/received/receives/receive/receiving/gets/got/collected/shares/shared
        holds/held/earned/takes/took/accepted
        winner/winners/recipient/recipients/holder/laureate of
        honoured/honored/recognised/recognized/presented with
        named/become/becomes/became
        """,
      passive: """
        awarded
        given
        """,
      reach: 7, confidence: 0.87),
    TriggerFamily(
      relation: .received,
      backward: """
        goes/went/go/awarded/presented/given/conferred to/on/upon
        won/shared/received by
        recipient/winner/recipients/winners/holder is/are
        """, topics: [.prize], reach: 7, confidence: 0.87),
    TriggerFamily(
      relation: .received, heads: [.person],
      forward: """
        awarded
        """,
      reach: 3, confidence: 0.91),
    TriggerFamily(
      relation: .awards, heads: [.organisation, .hub],
      forward: """
        named winners of
        winners/recipients of its
        hands/handed/hand out
        """,
      backward: """
        awarded/given/presented/conferred/bestowed/established/offered by
        """,
      active: """
        awards/awarded/award/awarding
        gives/gave/give/presents/presented/confers/conferred/bestows/bestowed/offers
        established/launched/launches/establishes
        """,
      reach: 7, confidence: 0.95),
    TriggerFamily(
      relation: .awards, heads: [.organisation, .hub],
      backward: """
        of/from/by
        """, reach: 2, isAdjacent: true, confidence: 0.94),
    TriggerFamily(
      relation: .awards, heads: [.person],
      backward: """
        from
        """, attributes: Attributes(role: "presenter"), reach: 2, isAdjacent: true,
      confidence: 0.92),
    TriggerFamily(
      relation: .awards, heads: [.person],
      backward: """
        presented/handed by
        """, attributes: Attributes(role: "presenter"), reach: 7, confidence: 0.95),
  ]
}
