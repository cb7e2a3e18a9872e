import GraphModel
import Testing

@Suite struct NameShapeTests {
  @Test(arguments: ["MRC", "UKRMP", "A*STAR", "UKRI-EPSRC", "SC23", "EaRTH"])
  func `an acronym is told`(name: String) {
    #expect(NameShape.isAcronym(name))
  }

  @Test(arguments: ["Imperial", "Medical Research Council", "X", "arXiv", "", "AMED office", "mrc"])
  func `a name that is no acronym is told`(name: String) {
    #expect(!NameShape.isAcronym(name))
  }
}
