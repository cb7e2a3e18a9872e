import GraphModel

extension TriggerFamily {
  /// Units of larger bodies, and what is housed where.
  static let structure: [TriggerFamily] = [
    TriggerFamily(
      relation: .partOf,
      forward: """
        part/unit/branch/subsidiary/division/department/arm of
        belongs to
        programme/program/project/hub of
        """, reach: 5, confidence: 0.55),
    TriggerFamily(
      relation: .hostedBy,
      forward: """
        hosted/housed by
        hosted/housed/held at/in
        """, topics: [.hub, .event], reach: 6, confidence: 0.7),
    TriggerFamily(
      relation: .hostedBy,
      forward: """
        based/located/sits/lives/lodges at
        located in
        """,
      backward: """
        hosts/houses/hosting/houses/host/house
        """,
      reach: 6, confidence: 0.6),
  ]
}
