import GraphModel
import LinguisticAnalysis
import Testing

@testable import GraphExtraction

struct MentionResolverTests {
  /// Checks that the marked mentions go to the entities that their marks name.
  private func expectResolved(
    _ marked: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let text = MentionText(marked)
    let resolved = try MentionResolver().resolve(text.mentions, in: text.analysed)
    #expect(
      resolved.mentions.map { resolved.entities[$0.entity].name } == text.names,
      sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "the [National Brask Council|organisation] ([NBC|organisation=National Brask Council])",
    "[NBC|organisation=National Brask Council] ([National Brask Council|organisation])",
    "[NBC|organisation=National Brask Council] and the [National Brask Council|organisation]",
    "the [Brask Council|organisation] ([KRW|organisation=Brask Council])",
    "the [Brask Department|organisation] ([MIT|organisation])",
    "[Ada Moss|person] and [Moss|person=Ada Moss] and [Ada|person=Ada Moss]",
    "[Ada Moss|person] and [A. Moss|person=Ada Moss]",
    "[Ada Moss|person], [Bo Moss|person] and [Moss|person]",
    "[Imperial College London|organisation] and [Imperial|organisation=Imperial College London]",
    "[Leeds|organisation=University of Leeds] and the [University of Leeds|organisation]",
    "the [Brask Centre for Genetics|hub] and the [Brask Centre|hub=Brask Centre for Genetics]",
    "the [Brask Society|organisation] and the [Brask Society of Chemistry|organisation]",
    "the [Brask Center|hub] and the [Brask Centre|hub=Brask Center]",
    "[Japan AMED|organisation] and [AMED|organisation=Japan AMED]",
    "[BRASK HUB|hub=Brask Hub] and the [Brask Hub|hub]",
    "[Brask|hub] and [Brask|organisation]",
    "[cell therapy|area] and [Cell therapies|area]",
  ])
  func `names of one thing are one entity, and no others`(marked: String) throws {
    try expectResolved(marked)
  }

  @Test(arguments: [
    "The [Brask Council|organisation] met. [The council~|organisation=Brask Council] paid.",
    "[Brask Hub|hub] and [Moss Centre|hub] met. [The hub~|hub=Brask Hub] ends.",
    "[VELBRICK|hub] met. [The project~|hub=VELBRICK] ends.",
    "[Ada Moss|person] saw [Bo Brask|person]. [She~|person=Ada Moss] left.",
  ])
  func `a mention that refers goes to what fits before it`(marked: String) throws {
    try expectResolved(marked)
  }

  @Test(arguments: [
    "[The council~|organisation] met the [Brask Council|organisation].",
    "The [University of Leeds|organisation] met. [The museum~|organisation] paid.",
    "[She~|person] met the [Brask Council|organisation].",
  ])
  func `a mention that refers to nothing named before is left out`(marked: String) throws {
    let text = MentionText(marked)
    let resolved = try MentionResolver().resolve(text.mentions, in: text.analysed)
    #expect(resolved.mentions.map(\.found) == text.mentions.filter { !$0.isAnaphoric })
  }

  @Test func `no mention gives no entity`() throws {
    let resolved = try MentionResolver().resolve([], in: MentionText("Nothing.").analysed)
    #expect(resolved.entities.isEmpty && resolved.mentions.isEmpty)
  }

  @Test func `entities stand in the order of their first mention and have ids of their own`() throws
  {
    let text = MentionText(
      "[Brask Hub|hub], [Ada Moss|person], [the Brask Hub|hub], [Moss|person], [Japan|place]")
    let resolved = try MentionResolver().resolve(text.mentions, in: text.analysed)
    #expect(resolved.entities.map(\.id) == ["hub:brask-hub", "person:ada-moss", "place:japan"])
    #expect(resolved.entities.map(\.aliases) == [[], ["Moss"], []])
  }
}
