import GraphModel
import Testing

@testable import GraphExtraction

struct LexiconTests {
  @Test(arguments: [
    ("works", true), ("studied", true), ("agencies", true), ("tarrick", false), ("", false),
  ])
  func `regular forms of common words are common`(word: String, isCommon: Bool) {
    #expect(CommonWords.contains(word) == isCommon)
  }

  @Test(arguments: [
    ("council", EntityType.organisation as EntityType?), ("hub", .hub), ("medal", .prize),
    ("workshop", .event), ("campus", .place), ("forschungsgemeinschaft", .organisation),
    ("brask", nil),
  ])
  func `head nouns tell a type`(word: String, type: EntityType?) {
    #expect(HeadNouns.type(of: word) == type)
  }

  @Test(arguments: [
    ("immunology", true), ("proteomics", true), ("hepatitis", true), ("technology", false),
    ("ministry", false), ("economy", false),
  ])
  func `sciences and conditions are told by their endings`(word: String, isScientific: Bool) {
    #expect(AreaWords.isScientific(word) == isScientific)
  }

  @Test(arguments: [
    ("professor", WordClasses.honorific), ("physicist", .role), ("the", .function),
    ("japanese", .nationality), ("may", .function), ("june", .calendar), ("van", .particle),
    ("phd", .postnominal), ("dna", .initialism), ("university", .head), ("john", .given),
  ])
  func `words have classes`(word: String, classes: WordClasses) {
    #expect(WordClasses(lower: word).contains(classes))
  }

  @Test(arguments: [
    ("consortia", EntityType.hub as EntityType?), ("charities", .organisation), ("prizes", .prize),
    ("thing", nil),
  ])
  func `kinds are told in the plural too`(noun: String, type: EntityType?) {
    #expect(AnaphorNouns.typeOfKind(noun) == type)
  }

  @Test func `given names and places are known in lower case`() {
    #expect(GivenNames.contains("maria") && !GivenNames.contains("council"))
    #expect(PlaceNames.contains("new york") && PlaceNames.contains("sao paulo"))
  }
}
