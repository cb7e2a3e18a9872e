import GraphModel
import Testing

@testable import GraphExtraction

struct NameFormTests {
  private func form(_ name: String) -> NameForm {
    let sentence = MentionText("we saw " + name).sentence
    return NameForm(
      HeadFinder(sentence: sentence).phrase(2..<sentence.tokens.count), in: sentence)
  }

  @Test(arguments: [
    ("Ada Brask", EntityType.person), ("Oswin Tarrick", .person), ("A. B. Brask", .person),
    ("Bo van Brask", .person), ("Oswin Tarrick-Brask", .person), ("Brask Council", .organisation),
    ("MRC", .organisation), ("TU Dresden", .organisation), ("Michigan State", .organisation),
    ("Japan", .place), ("New York", .place), ("San Brask", .place), ("European Union", .place),
    ("Brask Network", .hub), ("Quantum Computing", .area),
  ])
  func `the words of a name tell its type`(name: String, type: EntityType) {
    #expect(form(name).scores.best.type == type)
  }

  @Test(arguments: [
    ("Council", true), ("Research Hubs", true), ("Better Work", true), ("Brask Hub", false),
    ("Health Council", false),
  ])
  func `words of the language alone name nothing`(name: String, isGeneric: Bool) {
    #expect(form(name).isGeneric == isGeneric)
  }

  @Test(arguments: [
    ("School of Computing", true), ("Danish Technical University", true), ("Oswin Tarrick", true),
    ("Better Work", false), ("Our Research", false),
  ])
  func `in a title a name needs more than capitals`(name: String, isName: Bool) {
    #expect(form(name).isNameInTitle == isName)
  }
}
