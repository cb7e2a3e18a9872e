import GraphModel

extension TriggerFamily {
  /// Who takes part in an event.
  static let events: [TriggerFamily] = [
    TriggerFamily(
      relation: .takesPartIn,
      forward: """
        attended/attends/attending/attend
        spoke/speaks/speak/speaking/presented/presents/talk/keynote/lecture at
        opened/opens/chaired/chairs/addressed
        took/takes/take/taking part in
        """, topics: [.event], confidence: 0.8),
    TriggerFamily(
      relation: .takesPartIn,
      forward: """
        organises/organised/organizes/organized/holds/held/runs/convened
        """,
      backward: """
        organised/organized/convened/delivered/run by
        """, attributes: Attributes(role: "organiser"), topics: [.event], confidence: 0.85),
    TriggerFamily(
      relation: .takesPartIn,
      forward: """
        hosts/hosted/hosting/host
        """,
      backward: """
        hosted by
        """, attributes: Attributes(role: "host"), topics: [.event], confidence: 0.85),
  ]
}
