import GraphModel
import Testing

@testable import GraphExtraction

struct AttributeFinderTests {
  /// What the sentence of `marked` at `sentence` says of an edge between its first two entities.
  private func attributes(
    _ marked: String, _ relation: Relation, head: Int = 0, tail: Int = 1, sentence: Int = 0,
    besides known: Attributes? = nil
  ) throws -> Attributes {
    let document = MarkedText(marked).document
    let scenes = try LinguisticRelationFinder().read(document).scenes
    return AttributeFinder(document, scenes: scenes)
      .attributes(of: head, relation, tail, in: sentence, besides: known)
  }

  @Test(
    arguments: [
      (
        "[Ada Moss|person], who is the new deputy director of [Acme|organisation], spoke.",
        "deputy director"
      ),
      ("[Acme|organisation] made its chief chemist [Ada Moss|person] happy.", "chief chemist"),
      (
        "[Ada Moss|person] is now a Principal Investigator at [Acme|hub].", "Principal Investigator"
      ),
      (
        "Chief Executive Officer [Ada Moss|person] of [Acme|organisation].",
        "Chief Executive Officer"
      ),
      (
        "[Ada Moss|person], Chief Executive Officer, [Acme|organisation].",
        "Chief Executive Officer"
      ),
      (
        "[Ada Moss|person] and [Bo Lee|person], both directors of [Acme|organisation].", "director"
      ),
      ("[Acme|organisation] has hired [Ada Moss|person].", nil),
      ("[Ada Moss|person] met [Bo Lee|person], the director of [Acme|organisation].", nil),
      ("Director [Bo Lee|person] and [Ada Moss|person] left [Acme|organisation].", nil),
      (
        "[Ada Moss|person] sat for a long while on the old bench and thought of the director.", nil
      ),
      ("The [Director Hub|hub] hired [Ada Moss|person].", nil), ("[Ada Moss|person]", nil),
    ] as [(String, String?)])
  func `a post is what stands nearest to its person`(marked: String, role: String?) throws {
    let document = MarkedText(marked).document
    let person = document.entities.firstIndex { $0.name == "Ada Moss" } ?? 0
    let body = document.entities.firstIndex { $0.name == "Acme" } ?? 7
    #expect(try attributes(marked, .worksAt, head: person, tail: body).role == role)
  }

  @Test(
    arguments: [
      ("[Ada Moss|person] was a former director of [Acme|organisation].", .ended),
      ("[Ada Moss|person] is the incoming director of [Acme|organisation].", .planned),
      ("[Ada Moss|person] is the deputy director of [Acme|organisation].", .stated),
      ("[Ada Moss|person] knows [Acme|organisation].", .stated),
    ] as [(String, Attributes.Status)])
  func `a post is held, left or yet to begin`(marked: String, status: Attributes.Status) throws {
    for relation in [Relation.worksAt, .leads, .memberOf] {
      #expect(try attributes(marked, relation).status == status)
    }
  }

  @Test func `only edges of posts have a role`() throws {
    let marked = "[Ada Moss|person], the director, won the [Reef Medal|prize]."
    #expect(try attributes(marked, .received).role == nil)
    #expect(try attributes(marked, .worksAt).role == "director")
  }

  @Test func `funding has its amount, a prize its date, a collaboration its kind`() throws {
    #expect(
      try attributes("[Acme|organisation] gave [Tide Hub|hub] some €2 million.", .funds).amount
        == "€2 million")
    #expect(
      try attributes("In May 2019 [Ada Low|person] got the [Reef Medal|prize].", .received).date
        == DateExpression(text: "May 2019", iso: "2019-05"))
    let agreement = try attributes(
      "On 3 June 2020 [Acme|organisation] and [Tide Hub|hub] signed a letter of intent.",
      .collaboratesWith)
    #expect(agreement.kind == "letter of intent" && agreement.date?.iso == "2020-06-03")
  }

  @Test func `the date of a dateline is the document's`() throws {
    let marked = "LONDON, 3 May - [Acme|organisation] and [Kelp|organisation] signed a pact."
    #expect(try attributes(marked, .collaboratesWith).date == nil)
  }

  @Test func `a prize has the year beside its name, or of the heading above`() throws {
    let year = DateExpression(text: "2022", iso: "2022")
    #expect(
      try attributes("[Ada Low|person] has the 2022 [Reef Medal|prize].", .received).date == year)
    let list = "# [Reef Fellows|prize] 2022\n- [Ada Low|person], [Acme|organisation]"
    #expect(try attributes(list, .received, head: 1, tail: 0, sentence: 1).date == year)
  }

  @Test func `those of a byline are co-authors`() throws {
    #expect(
      try attributes("By [Ada Low|person] and [Bo Lee|person]", .collaboratesWith).kind
        == "co-authors")
  }

  @Test func `what a heading tells more goes before what is known`() throws {
    let marked = "# Associated partners of [Tide Hub|hub]\n- [Acme|organisation]"
    let known = Attributes(role: "partner")
    let found = try attributes(marked, .memberOf, head: 1, tail: 0, sentence: 1, besides: known)
    #expect(found.role == "associated partner")
  }

  @Test func `each sentence speaks for itself`() throws {
    let marked = """
      [Ada Moss|person], a dean of [Acme|organisation], spoke.
      [Ada Moss|person], the rector of [Acme|organisation], left.
      """
    #expect(
      try (0..<2).map { try attributes(marked, .worksAt, sentence: $0).role } == ["dean", "rector"])
  }

  @Test(arguments: [-1, 1, 99])
  func `a sentence that is not there adds nothing`(sentence: Int) throws {
    #expect(
      try attributes("[Ada Moss|person], dean of [Acme|hub].", .worksAt, sentence: sentence)
        == Attributes())
  }

  @Test func `a person who is not in the sentence has no post there`() throws {
    let marked = "The director of [Acme|organisation] met.\n[Ada Moss|person] left."
    #expect(try attributes(marked, .worksAt, head: 1, tail: 0).role == nil)
  }

  @Test func `what a pattern knows stays where the sentence has no post`() throws {
    let known = Attributes(role: "chair", status: .planned)
    let found = try attributes(
      "[Ada Moss|person], director of [Kelp|hub], spoke.", .leads, besides: known)
    #expect(found.role == "director" && found.status == .planned)
    let other = try attributes("[Ada Moss|person] met [Kelp|hub].", .leads, besides: known)
    #expect(other.role == "chair" && other.status == .planned)
  }

  @Test(arguments: [
    ("[Ada Moss|person] studied chemistry at [Leeds|organisation].", Attributes.Status.ended),
    ("[Ada Moss|person] joined us from [Leeds|organisation].", .ended),
    ("[Ada Moss|person] will join [Leeds|organisation] in May.", .planned),
    ("[Ada Moss|person] teaches at [Leeds|organisation].", .stated),
    ("[Ada Moss|person] came; the press of [Leeds|organisation] too.", .stated),
  ])
  func `the words in front of a body tell whether a post is held`(
    marked: String, status: Attributes.Status
  ) throws {
    #expect(try attributes(marked, .worksAt).status == status)
  }

  @Test func `verbs tell the part in an event`() throws {
    #expect(
      try attributes("[Ada Moss|person] spoke at [Kelp Days|event].", .takesPartIn).role
        == "speaker")
    #expect(
      try attributes("[Leeds|organisation] organises [Kelp Days|event].", .takesPartIn).role
        == "organiser")
    #expect(
      try attributes("[Leeds|organisation] likes [Kelp Days|event].", .takesPartIn).role == nil)
  }
}
