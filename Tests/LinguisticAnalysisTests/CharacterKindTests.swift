import Testing

@testable import LinguisticAnalysis

struct CharacterKindTests {
  @Test(arguments: [
    ("a" as Unicode.Scalar, CharacterKind.letter), ("Z", .letter), ("é", .letter), ("本", .letter),
    ("7", .digit), ("²", .digit), ("\u{301}", .attached), ("\u{200D}", .attached),
    ("\u{AD}", .attached), (" ", .space), ("\n", .space), ("\0", .space), ("\u{A0}", .space),
    ("\u{200B}", .space), ("\u{FEFF}", .space), ("-", .mark), ("€", .mark), ("\u{2019}", .mark),
    ("\u{2BC}", .mark), ("🧬", .mark), ("\u{FFFD}", .mark),
  ])
  func `a character has a kind`(scalar: Unicode.Scalar, kind: CharacterKind) {
    #expect(CharacterKind(scalar) == kind)
  }
}
