import Testing

@testable import GraphExtraction

struct PersonNameTests {
  @Test(arguments: [
    ("Ada Moss", ["moss", "ada"]),
    ("Ada Moss-Brask", ["moss - brask", "moss", "brask", "ada"]),
    ("Ju-won Moss", ["moss", "ju - won"]),
    ("Bo van den Moss", ["moss", "van den moss"]),
    ("Ada Jane Moss", ["moss", "jane moss", "jane", "ada"]),
    ("Moss", []),
  ])
  func `a person goes by parts of the name`(name: String, forms: [String]) {
    #expect(PersonName.shortForms(of: MentionText(name).sentence.tokens) == forms)
  }
}
