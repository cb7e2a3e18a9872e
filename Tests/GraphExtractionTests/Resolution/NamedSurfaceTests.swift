import GraphModel
import Testing

@testable import GraphExtraction

struct NamedSurfaceTests {
  @Test(arguments: [
    ("the Brask\n Hub", "Brask Hub"), ("Brask\u{2019}s", "Brask"), ("The", "The"), ("'s", "'s"),
  ])
  func `a name has no article and no possessive`(text: String, name: String) {
    #expect(NamedSurface(text, type: .hub).name == name)
  }

  @Test(arguments: [
    ("MRC", true), ("icipe", false), ("QCI3", true), ("UoL", true), ("Leeds", false),
    ("A B", false),
  ])
  func `capitals and digits make a short form`(name: String, isShort: Bool) {
    #expect(NamedSurface(name, type: .organisation).isShortForm == isShort)
  }

  @Test(arguments: [
    (["MRC", "Medical Research Council"], "Medical Research Council"),
    (["BRASK HUB", "Brask Hub"], "Brask Hub"), (["Moss", "Ada Moss"], "Ada Moss"),
    (["Brask Hub", "Brask hub"], "Brask Hub"), (["MRC"], "MRC"),
  ])
  func `the fullest name has the most words`(names: [String], fullest: String) {
    #expect(NamedSurface.fullest(of: names.map { NamedSurface($0, type: .hub) }).name == fullest)
  }
}
