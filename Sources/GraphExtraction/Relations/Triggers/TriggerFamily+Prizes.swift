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
      backward: """
        goes/went/go/awarded/presented/given/conferred to/on/upon
        won/shared/received by
        recipient/winner/recipients/winners is/are
        """,
      passive: """
        awarded
        given
        """,
      topics: [.prize], reach: 7, confidence: 0.65),
    TriggerFamily(
      relation: .awards,
      forward: """
        awards/awarded/award/awarding
        gives/gave/give/presents/presented/confers/conferred/bestows/bestowed
        named winners of
        established/launched/launches/established
        """,
      backward: """
        awarded/given/presented/conferred/bestowed/established by
        """,
      reach: 7, confidence: 0.6),
  ]
}
