import GraphModel
import Testing

@testable import GraphExtraction

struct HeadFinderTests {
  @Test(arguments: [
    ("Institute of Brask Awards", EntityType.organisation as EntityType?),
    ("Imperial College London", .organisation), ("Brask Fellowship", .prize),
    ("Royal Society University Research Fellowship", .prize),
    ("University of Exeter Sustainability Hub", .hub), ("Brask Working Group", .hub),
    ("Brask Research Group", .organisation), ("Brask Summer School", .event),
    ("Universidad de Brask", .organisation), ("Brask Medical Centre", .organisation),
    ("Ada Brask", nil),
  ])
  func `a name is headed by a noun`(name: String, type: EntityType?) {
    let sentence = MentionText(name).sentence
    let head = HeadFinder(sentence: sentence).head(of: sentence.tokens.indices)
    #expect(head?.type == type)
  }
}
