import GraphModel
import Testing

@testable import GraphExtraction

struct AttributeFinderTests {
  /// What the first sentence of a marked text adds to the edge between its first two entities.
  private func attributes(
    _ marked: String, _ relation: Relation, besides known: Attributes? = nil, from head: Int = 0,
    to tail: Int = 1
  ) -> Attributes {
    let text = MentionText(marked)
    let resolved = MentionResolver().resolve(text.mentions, in: text.analysed)
    let scenes = LinguisticRelationFinder().read(resolved).scenes
    return AttributeFinder(resolved, scenes: scenes)
      .attributes(of: head, relation, tail, in: 0, besides: known)
  }

  @Test func `a person's post is the nearest role`() {
    #expect(
      attributes(
        "[Ada Moss|person], who is the new deputy director of [Kelp|hub], spoke.", .worksAt
      ).role == "new deputy director")
    #expect(attributes("[Ada Moss|person] was seen at [Kelp|hub].", .worksAt).role == nil)
  }

  @Test func `what a pattern knows stays`() {
    let known = Attributes(role: "chair", status: .planned)
    let found = attributes(
      "[Ada Moss|person], director of [Kelp|hub], spoke.", .leads, besides: known)
    #expect(found.role == "chair" && found.status == .planned)
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
  ) {
    #expect(attributes(marked, .worksAt).status == status)
  }

  @Test func `verbs tell the part in an event`() {
    #expect(
      attributes("[Ada Moss|person] spoke at [Kelp Days|event].", .takesPartIn).role == "speaker")
    #expect(
      attributes("[Leeds|organisation] organises [Kelp Days|event].", .takesPartIn).role
        == "organiser")
    #expect(attributes("[Leeds|organisation] likes [Kelp Days|event].", .takesPartIn).role == nil)
  }

  @Test func `sums and dates are taken from the sentence`() {
    #expect(
      attributes("[Leeds|organisation] gave €2 million to [Kelp|hub].", .funds).amount
        == "€2 million")
    #expect(
      attributes("[Leeds|organisation] teamed up with [Kelp|hub] on 1 May 2020.", .collaboratesWith)
        .date?.iso == "2020-05-01")
  }
}
