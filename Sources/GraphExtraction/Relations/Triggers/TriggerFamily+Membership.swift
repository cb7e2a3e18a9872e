import GraphModel

extension TriggerFamily {
  /// Members, partners and participants.
  static let membership: [TriggerFamily] = [
    TriggerFamily(
      relation: .memberOf,
      forward: """
        member/members/partner/partners/participant/fellow of/in
        belong/belonged to
        elected/appointed/named/voted to
        participates/participate/participated/participating in
        takes/take/took/taking part in
        sits/sit/sat/serves/serve/served on
        country/institution in
        """,
      backward: """
        brings/bringing/brought together
        consists/consist of
        includes/include/unites/comprises/comprise/links
        members/partners are/include/including
        """,
      confidence: 0.7),
    TriggerFamily(
      relation: .memberOf, tails: [.hub],
      forward: """
        joins/joined/joining/join
        part of
        belongs to
        """, confidence: 0.78),
    TriggerFamily(
      relation: .memberOf,
      forward: """
        withdrew/withdraws/resigned/resigns from
        pulled/dropped out of
        """, attributes: Attributes(status: .ended), confidence: 0.7),
    TriggerFamily(
      relation: .memberOf, heads: [.person],
      forward: """
        belongs to
        """, confidence: 0.65),
    TriggerFamily(
      relation: .memberOf, heads: [.organisation, .place], tails: [.hub],
      forward: """
        founded/launched/created/formed/opened/established/launch/founding/created
        set/setting up
        build/building/built/run
        """,
      backward: """
        founded/launched/created/formed/opened/established/built by
        """, attributes: Attributes(role: "founder"), confidence: 0.72),
  ]
}
