import GraphModel

extension TriggerFamily {
  /// Units of larger bodies, and what is housed where.
  static let structure: [TriggerFamily] = [
    TriggerFamily(
      relation: .partOf,
      forward: """
        part/unit/branch/subsidiary/division/department/arm/chapter/node/site/core/child of
        section/institute/centre/center/campus/laboratory/sites/nodes/arms/branches of
        institutes/centres/centers/projects of
        department/unit/institute/centre/school within/at/in
        programme/program/project/hub of/under
        """, reach: 5, confidence: 0.77),
    TriggerFamily(
      relation: .partOf, heads: [.hub],
      forward: """
        belongs to
        """, reach: 4, confidence: 0.61),
    TriggerFamily(
      relation: .partOf, heads: [.organisation], tails: [.organisation],
      forward: """
        belongs to
        """, reach: 4, confidence: 0.9),
    TriggerFamily(
      relation: .partOf,
      backward: """
        its/their
        """, reach: 1, confidence: 0.72),
    TriggerFamily(
      relation: .hostedBy,
      forward: """
        hosted/housed by
        hosted/housed/held at/in
        """, topics: [.hub, .event], reach: 6, confidence: 0.94),
    TriggerFamily(
      relation: .hostedBy,
      forward: """
        based/located/sits/lives/lodges at
        located in
        """,
      backward: """
        hosts/houses/hosting/houses/host/house
        """,
      reach: 6, confidence: 0.7),
  ]
}
