import GraphModel
import Testing

@Suite struct NameFoldingTests {
  @Test(arguments: [
    ("Medical Research Council", "medical-research-council"),
    ("the  Médecins Sans-Frontières", "medecins-sans-frontieres"),
    ("O’Farrell", "ofarrell"),
    ("O'Farrell", "ofarrell"),
    ("University of St. Andrews’s", "university-of-st-andrews"),
    ("AT&T", "at-t"),
    ("U.S.", "us"),
    ("Łódź University", "lodz-university"),
    ("Øresund Straße", "oresund-strasse"),
    ("日本医療研究開発機構", "日本医療研究開発機構"),
    ("2i2c", "2i2c"),
    ("The", "the"),
    ("!?", "!?"),
    ("", ""),
  ])
  func `spellings of a name fold to one`(name: String, folded: String) {
    #expect(NameFolding.fold(name) == folded)
  }

  @Test func `folding a folded name changes nothing`() {
    let folded = NameFolding.fold("Università  degli Studi di Milano–Bicocca")
    #expect(NameFolding.fold(folded) == folded)
  }
}
