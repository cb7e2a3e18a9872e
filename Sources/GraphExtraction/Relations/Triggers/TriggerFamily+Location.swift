import GraphModel

extension TriggerFamily {
  /// Where bodies and events are.
  static let location: [TriggerFamily] = [
    TriggerFamily(
      relation: .locatedIn, heads: [.organisation, .hub, .event],
      forward: """
        based/located/headquartered/situated/held in/at/near
        opened/inaugurated/launched in
        offices/office in
        takes/took/take place in/at
        """, reach: 5, confidence: 0.58)
  ]
}
