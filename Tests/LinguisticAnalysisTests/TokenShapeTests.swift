import Testing

@testable import LinguisticAnalysis

struct TokenShapeTests {
  @Test(arguments: [
    ("medicine", Token.Shape.lower), ("日本", .lower), ("Medicine", .capitalised),
    ("X", .capitalised), ("Élan", .capitalised), ("J.", .capitalised), ("MRC", .upper),
    ("U.S.", .upper), ("H2020", .upper), ("B2", .upper), ("UKRMPs", .mixed), ("McIntyre", .mixed),
    ("arXiv", .mixed), ("20", .number), ("1.5", .number), ("21st", .number), ("3D", .number),
    ("²", .number), ("€", .mark), ("", .mark), ("\u{301}", .mark),
  ])
  func `a word has a shape`(word: String, shape: Token.Shape) {
    #expect(Token.Shape(word.unicodeScalars) == shape)
  }
}
