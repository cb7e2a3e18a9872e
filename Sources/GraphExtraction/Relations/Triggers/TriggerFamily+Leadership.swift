import GraphModel

extension TriggerFamily {
  /// Who heads, runs or coordinates a body.
  static let leadership: [TriggerFamily] = [
    TriggerFamily(
      relation: .leads,
      forward: """
        leads/heads/directs/chairs/manages/runs/coordinates/co-ordinates/oversees/steers
        leading/heading/directing/chairing/managing/coordinating
        headed/directed/chaired/managed/coordinated/oversaw
        co-leads/co-chairs/co-directs/co-led/co-leading/co-chairing
        head/director/chair/president/coordinator/leader/dean/rector of
        chief executive of
        helm of
        lead/leader/coordinator/secretariat for
        lead on
        piloting/pilots/lead/co-lead
        takes charge of
        """,
      active: """
        led/ran/headed
        """,
      confidence: 0.65),
    TriggerFamily(
      relation: .leads,
      backward: """
        led/headed/directed/chaired/managed/run/coordinated/co-ordinated/steered/overseen by
        co-led/co-chaired/co-directed/co-ordinated/supervised/administered/delivered by
        under leadership of
        """,
      confidence: 0.65),
    TriggerFamily(
      relation: .leads, heads: [.person],
      backward: """
        under
        """, reach: 1, isAdjacent: true, confidence: 0.64),
  ]
}
