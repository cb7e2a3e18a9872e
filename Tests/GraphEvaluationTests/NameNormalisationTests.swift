import Testing

@testable import GraphEvaluation

@Suite struct NameNormalisationTests {
  @Test(arguments: [
    ("  Medical  Research\u{A0}Council ", "medical research council"),
    ("Professor Sir John Savill", "john savill"),
    ("Prof. Dr. Ada Low", "ada low"),
    ("The MRC\u{2019}s", "mrc"),
    ("\u{201C}Open Data\u{201D}.", "open data"),
    ("Straße", "strasse"),
    ("ΟΔΟΣ", "οδοσ"),
    ("ＭＲＣ", "mrc"),
    ("Lyon\u{2013}Turin", "lyon-turin"),
    ("Dr", "dr"),
    ("Ms.", "ms"),
    ("The", "the"),
    ("", ""),
  ])
  func `spellings of a name meet`(name: String, expected: String) {
    #expect(NameNormalisation.normalise(name) == expected)
  }

  @Test func `accents count`() {
    #expect(NameNormalisation.normalise("José") != NameNormalisation.normalise("Jose"))
  }
}
