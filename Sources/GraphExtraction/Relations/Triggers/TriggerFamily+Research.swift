import GraphModel

extension TriggerFamily {
  /// Who works on which research area.
  static let research: [TriggerFamily] = [
    TriggerFamily(
      relation: .focusesOn, heads: [.organisation, .hub, .person, .event],
      forward: """
        studies/study/studied/studying/researches/investigates/explores/investigating/examines
        works/work/working/worked on
        focuses/focus/focused/focusing/focussing/focuses on
        research/researches/study/project/projects/group/experts/expert/expertise/programme on/in/into
        specialises/specializes/specialising in
        expert/experts/specialist/professor/pioneer in/on/of
        dedicated/devoted to
        develops/develop/developing/advances/advance/advancing
        aims/aim to
        tackle/tackles/tackling/covers/cover
        taught/teaches
        """,
      reach: 6, confidence: 0.5),
    TriggerFamily(
      relation: .focusesOn, heads: [.prize],
      forward: """
        for/in
        honours/recognises/recognizes/rewards
        """, reach: 6, confidence: 0.5),
  ]
}
