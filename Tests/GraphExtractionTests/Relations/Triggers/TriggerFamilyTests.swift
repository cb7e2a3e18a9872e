import Testing

@testable import GraphExtraction

@Suite struct TriggerFamilyTests {
  @Test(arguments: [
    ("The [Tide Hub|hub] is run by [Acme|organisation].", "Acme leads Tide Hub"),
    ("[Ada Low|person] joined [Acme|organisation] in May.", "Ada Low works_at Acme"),
    ("[Acme|organisation] appointed [Ada Low|person].", "Ada Low works_at Acme"),
    ("[Acme|organisation] is a member of the [Tide Hub|hub].", "Acme member_of Tide Hub"),
    ("The [Tide Hub|hub] brings together [Acme|organisation].", "Acme member_of Tide Hub"),
    ("[Norway|place] joined the [Tide Hub|hub].", "Norway member_of Tide Hub"),
    ("The [Tide Hub|hub] is a project of [Acme|organisation].", "Tide Hub part_of Acme"),
    ("The [Tide Hub|hub] is housed by [Acme|organisation].", "Tide Hub hosted_by Acme"),
    ("[Acme|organisation] hosts the [Tide Hub|hub].", "Tide Hub hosted_by Acme"),
    ("The [Tide Fair|event] will be held in [Oslo|place].", "Tide Fair located_in Oslo"),
    ("[Ada Low|person] won the [Reef Medal|prize].", "Ada Low received Reef Medal"),
    ("[Ada Low|person] was awarded the [Reef Medal|prize].", "Ada Low received Reef Medal"),
    ("The [Reef Medal|prize] went to [Ada Low|person].", "Ada Low received Reef Medal"),
    ("[Acme|organisation] awards the [Reef Medal|prize].", "Acme awards Reef Medal"),
    ("The [Reef Medal|prize] is bestowed by [Acme|organisation].", "Acme awards Reef Medal"),
    ("[Acme|organisation] funds the [Tide Hub|hub].", "Acme funds Tide Hub"),
    ("The [Tide Hub|hub] is paid for by [Acme|organisation].", "Acme funds Tide Hub"),
    ("The [Tide Hub|hub] won a grant from [Acme|organisation].", "Acme funds Tide Hub"),
    ("[Ada Low|person] spoke at the [Tide Fair|event].", "Ada Low takes_part_in Tide Fair"),
    ("The [Tide Fair|event] is organised by [Acme|organisation].", "Acme takes_part_in Tide Fair"),
  ])
  func `the words of each relation state it`(source: String, expected: String) {
    #expect(MarkedText(source).statements.contains(expected))
  }

  @Test func `a table of words gives every sequence`() {
    #expect(
      TriggerFamily.expand("led/run by\nchairs") == [["led", "by"], ["run", "by"], ["chairs"]])
  }

  @Test func `a hub that was awarded a prize does not award it`() {
    let text = MarkedText("The [Tide Hub|hub] was awarded the [Reef Medal|prize].")
    #expect(text.statements == ["Tide Hub received Reef Medal"])
  }
}
