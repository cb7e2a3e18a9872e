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
        based/housed/held/hosted/located/sits at
        housed/located in
        hosted in
        """,
      backward: """
        hosts/houses/hosting/houses/host/house
        """,
      reach: 6, confidence: 0.6),
  ]
}
