import GraphModel
import Testing

@testable import GraphExtraction

struct RoleCuesTests {
  private func role(_ marked: String, _ relation: Relation, _ head: String) -> String? {
    let text = MarkedText(marked)
    let entity = text.entity(head)
    return RoleCues.role(
      of: entity, relation, -1, isPerson: text.document.entities[entity].type == .person,
      in: text.view())
  }

  @Test(
    arguments: [
      ("The talk at [Kelp Days|event] was by [Ada Low|person].", .takesPartIn, "speaker"),
      ("Reef law was explained by [Ada Low|person].", .takesPartIn, "speaker"),
      ("09:45 [Ada Low|person] ([Acme|organisation]) What reefs eat", .takesPartIn, "speaker"),
      ("Mentor: [Ada Low|person]", .takesPartIn, "mentor"),
      ("[Kelp Days|event] was opened; [Ada Low|person] came.", .takesPartIn, nil),
      ("It was convened by [Ada Low|person].", .leads, "convener"),
      ("[Ada Low|person] co-chairs [Tide Hub|hub].", .leads, "co-chair"),
      ("[Ada Low|person] co-founded [Tide Hub|hub].", .memberOf, "founder"),
      ("[Ada Low|person] sits on the board of [Tide Hub|hub].", .memberOf, "board"),
      ("[Ada Low|person] handed the [Reef Medal|prize] over.", .awards, "presenter"),
      ("[Ada Low|person] studied at [Acme|organisation].", .funds, nil),
    ] as [(String, Relation, String?)])
  func `words near a person tell the part`(marked: String, relation: Relation, part: String?) {
    #expect(role(marked, relation, "Ada Low") == part)
  }

  @Test(
    arguments: [
      ("[Kelp Days|event] was put on by [Acme|organisation].", .takesPartIn, "organiser"),
      ("[Kelp Days|event] was arranged by [Acme|organisation].", .takesPartIn, "organiser"),
      ("[Acme|organisation] celebrated it with the [Kelp Days|event].", .takesPartIn, "organiser"),
      ("[Acme|organisation] came, and the keynote was given by him.", .takesPartIn, nil),
      ("[Acme|organisation] and [Kelp|organisation] set it going.", .memberOf, "founder"),
      ("[Acme|organisation] joins as an associate member.", .memberOf, "associate member"),
      ("[Acme|organisation] joins as a Platinum member.", .memberOf, "Platinum member"),
      ("[Acme|organisation] is a member.", .memberOf, nil),
      (
        "Two advanced partners are [Kelp|organisation] and [Acme|organisation].", .memberOf,
        "advanced partner"
      ),
      ("[Tide Hub|hub] is coordinated by [Acme|organisation].", .leads, "coordinator"),
      ("[Acme|organisation] gives the medal, which is presented in May.", .awards, nil),
    ] as [(String, Relation, String?)])
  func `words near a body tell the part`(marked: String, relation: Relation, part: String?) {
    #expect(role(marked, relation, "Acme") == part)
  }

  @Test func `a cue that another is nearer to is not one's own`() {
    let marked = "[Acme|organisation] met at [Kelp Days|event], which [Bo Lee|person] is hosting."
    #expect(role(marked, .takesPartIn, "Acme") == nil)
    #expect(role(marked, .takesPartIn, "Bo Lee") == "host")
  }
}
