import GraphModel
import Testing

@testable import NeuralEncoding

struct ReferenceFeaturesTests {
  typealias Flag = ReferenceFeatures.Flag

  @Test(
    arguments: [
      (
        "Ada Moss", "Dr Ada Moss",
        [.sameName, .sameLastWord, .sharedWord, .lastWordWithinEarlier]
      ),
      (
        "Moss", "Ada Moss",
        [
          .laterWithinEarlier, .sameLastWord, .laterIsSurname, .sharedWord, .lastWordWithinEarlier,
        ]
      ),
      (
        "Ada Moss", "Ada",
        [.earlierWithinLater, .sameFirstWord, .sharedWord]
      ),
      ("MRC", "Medical Research Council", [.laterIsAcronym, .laterInCapitals]),
      ("Medical Research Council", "MRC", [.earlierIsAcronym, .earlierInCapitals]),
      (
        "MRC", "MRC",
        [
          .sameName, .sameSurface, .sameLastWord, .sameFirstWord, .sharedWord,
          .lastWordWithinEarlier, .laterInCapitals, .earlierInCapitals,
        ]
      ),
      ("She", "Ada Moss", [.laterIsPronoun]),
      (
        "the hub", "The Reef Hub",
        [
          .laterWithinEarlier, .sameLastWord, .sharedWord, .lastWordWithinEarlier,
        ]
      ),
      ("Brask", "Braskia", [.laterBeginsEarlier]), ("Br", "Brask", []), ("...", "Ada", []),
      ("of the", "of the Sea", [.lastWordWithinEarlier, .laterBeginsEarlier]),
    ] as [(String, String, Set<Flag>)])
  func `two forms tell what they have in common`(later: String, earlier: String, flags: Set<Flag>) {
    #expect(ReferenceFeatures.flags(SurfaceForm(later), SurfaceForm(earlier)) == flags)
  }

  @Test func `types, references and places add their flags`() {
    let text = MarkedUnits("[Moss|person] [She~|person] [Moss|hub]")
    let (name, pronoun, hub) = (text.mentions[0], text.mentions[1], text.mentions[2])
    let setting = ReferenceFeatures.Setting(
      isBracketed: true, isEarlierInHeading: true, isEarlierFirst: true)
    #expect(
      ReferenceFeatures.flags([], pronoun, name, setting) == [
        .bracketed, .laterIsAnaphoric, .sameType, .earlierInHeading, .earlierIsFirst,
      ])
    #expect(
      ReferenceFeatures.flags([.laterIsSurname], name, pronoun, .init()) == [
        .laterIsSurname, .earlierIsAnaphoric, .sameType,
      ])
    #expect(ReferenceFeatures.flags([.laterIsSurname], hub, name, .init()).isEmpty)
  }

  @Test func `rows are those of the flags, then of the type, the lines and the likes between`() {
    let hub = MarkedUnits("[Reef Hub|hub]").mentions[0]
    let setting = ReferenceFeatures.Setting(lines: 6, alike: 2)
    let rows = ReferenceFeatures.rows([.sharedWord, .sameName, .laterBeginsEarlier], hub, setting)
    #expect(rows == [0, 9, 20, 21 + 3, 28 + 4, 34 + 2])
  }

  @Test func `the farthest rows are in the table`() {
    let place = MarkedUnits("[Oslo|place]").mentions[0]
    let rows = ReferenceFeatures.rows(
      Set(Flag.allCases), place, ReferenceFeatures.Setting(lines: 900, alike: 900))
    #expect(rows == Array(0..<21) + [27, 33, 38])
    #expect(ReferenceFeatures.count == 39)
  }
}
