import GraphModel
import Testing

@testable import NeuralEncoding

struct ReferenceCandidatesTests {
  /// The candidates of the last mention of `marked`.
  private func candidates(_ marked: String) -> [Int] {
    let text = MarkedUnits(marked)
    let last = text.mentions.count - 1
    return noted(text, before: last).earlier(than: last, text.mentions[last], text.forms[last])
  }

  private func noted(_ text: MarkedUnits, before end: Int) -> ReferenceCandidates {
    var candidates = ReferenceCandidates()
    for number in 0..<end { candidates.note(number, text.mentions[number], text.forms[number]) }
    return candidates
  }

  /// Fifty names that share no word with others.
  private var others: String {
    (0..<50).map { "[Kelp\($0)|organisation]" }.joined(separator: " ")
  }

  @Test func `the last forty always are, the nearest first`() {
    #expect(candidates(others + "[Brask|organisation]") == Array((10..<50).reversed()))
    #expect(candidates("[Kelp|area] [Brask|organisation]") == [0])
    #expect(candidates("[Brask|organisation]").isEmpty)
  }

  @Test(arguments: [
    ("[Ada Moss|person]", "[Moss|person]", true), ("[Moss|person]", "[Ada Moss|person]", true),
    ("[MRC|organisation]", "[Medical Research Council|organisation]", true),
    ("[Medical Research Council|organisation]", "[MRC|organisation]", true),
    ("[the university~|organisation]", "[University of Leeds|organisation]", true),
    ("[Brask University|organisation]", "[University of Leeds|organisation]", false),
    ("[Ada Moss|person]", "[She~|person]", false), ("[the hub~|hub]", "[the hub~|hub]", false),
  ])
  func `a far one is where its letters are`(far: String, later: String, holds: Bool) {
    #expect(candidates(far + others + later).contains(0) == holds)
  }

  @Test func `a long list of names of one pattern gives few`() {
    let names = (0..<400).map { "[University of Leeds\($0)|organisation]" }.joined(separator: " ")
    #expect(candidates(names).count == ReferenceCandidates.reach)
  }

  @Test func `a namesake is the last of the same name and type that names`() {
    let text = MarkedUnits(
      "[Brask|hub] [the Brask|hub] [Brask|person] [Brask~|hub] [Brask's|hub] [Brask~|hub]")
    let candidates = noted(text, before: 4)
    #expect(candidates.namesake(of: text.mentions[4], text.forms[4]) == 1)
    #expect(candidates.namesake(of: text.mentions[5], text.forms[5]) == nil)
    #expect(noted(text, before: 0).namesake(of: text.mentions[4], text.forms[4]) == nil)
  }

  @Test func `no pair that may be linked is left out`() {
    var numbers = NumberSequence(seed: 8)
    let words = ["Ada", "Moss", "Reef", "Hub", "of", "RH", "RHM", "Tide", "Leeds"]
    let marked = (0..<300).map { _ in
      let name = (0...Int(numbers.next() * 3)).map { _ in words[Int(numbers.next() * 9)] }
      return "[\(name.joined(separator: " "))\(numbers.next() < 0.2 ? "~" : "")|hub]"
    }.joined(separator: " ")
    let text = MarkedUnits(marked)
    var far = 0
    for later in text.mentions.indices where !text.mentions[later].isAnaphoric {
      let found = Set(
        noted(text, before: later).earlier(than: later, text.mentions[later], text.forms[later]))
      for earlier in 0..<max(0, later - ReferenceCandidates.reach) {
        let flags = ReferenceFeatures.flags(text.forms[later], text.forms[earlier])
        let isLinkable =
          text.mentions[earlier].isAnaphoric
          ? !flags.isDisjoint(with: [.sharedWord, .laterIsAcronym, .earlierIsAcronym])
          : !flags.isDisjoint(with: [
            .laterWithinEarlier, .earlierWithinLater, .laterIsAcronym, .earlierIsAcronym,
          ])
        if isLinkable {
          #expect(found.contains(earlier))
          far += 1
        }
      }
    }
    #expect(far > 100)
  }
}
