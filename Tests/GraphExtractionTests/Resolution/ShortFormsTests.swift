import GraphModel
import Testing

@testable import GraphExtraction

struct ShortFormsTests {
  @Test(arguments: [
    ("Moss", "Ada Moss", EntityType.person, true), ("Ada M.", "Ada Moss", .person, false),
    ("A. Moss", "Ada Moss", .person, true), ("B. Moss", "Ada Moss", .person, false),
    ("Ada Moss", "Ada Jane Moss", .person, true), ("Brandt", "Caio Brandt-Moss", .person, true),
    ("MRC", "Medical Research Council", .organisation, true),
    ("MRC", "Medical Council", .organisation, false),
    ("Durham", "Durham University", .organisation, true),
    ("National", "National University", .organisation, false),
    ("Brask Hub", "Brask Hub Leeds", .hub, true),
    ("Leeds", "Leeds General Hospital", .organisation, false),
    ("Centre for Brask Genetics", "EPSRC Centre for Brask Genetics", .hub, true),
    ("Kenya", "Kenya Moss", .place, false),
  ])
  func `a shorter name can stand for a fuller one`(
    short: String, full: String, type: EntityType, stands: Bool
  ) {
    let surfaces = [short, full].map { NamedSurface($0, type: type) }
    #expect(ShortForms.stands(surfaces[0], for: surfaces[1]) == stands)
  }

  @Test func `names of different types never stand for each other`() {
    #expect(
      !ShortForms.stands(
        NamedSurface("Moss", type: .organisation), for: NamedSurface("Ada Moss", type: .person)))
  }
}
