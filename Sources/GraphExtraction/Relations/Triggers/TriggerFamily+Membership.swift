import GraphModel

extension TriggerFamily {
  /// Members, partners and participants.
  static let membership: [TriggerFamily] = [
    TriggerFamily(
      relation: .memberOf, heads: [.organisation, .person, .hub, .place],
      forward: """
        member/members/partner/partners/participant/fellow of/in
        joins/joined
        joining
        belongs/belong/belonged to
        elected to
        participates/participate/participated/participating in
        takes/take/took/taking part in
        sits/sit/sat/serves/serve/served on
        country/institution in
        part of
        """,
      backward: """
        brings/bringing/brought together
        consists/consist of
        includes/include/unites/comprises/comprise
        members/partners are/include
        """,
      confidence: 0.55)
  ]
}
