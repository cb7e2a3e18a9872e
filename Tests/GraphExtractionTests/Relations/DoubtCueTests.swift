import GraphModel
import Testing

@testable import GraphExtraction

@Suite struct DoubtCueTests {
  /// What the first word of `words` says; a word in front of it may be given.
  private func read<Result>(
    _ words: String, behind last: String, _ cue: (Int, (Int) -> String) -> Result
  ) -> Result {
    let words = [last] + words.split(separator: " ").map(String.init)
    return cue(1) { words.indices.contains($0) ? words[$0] : "" }
  }

  @Test(
    arguments: [
      ("not fund", "does", .denied), ("doesn't fund", "it", .denied),
      ("didn\u{2019}t fund", "it", .denied), ("never", "has", .denied),
      ("without", "works", .denied),
      ("failed to sign", "it", .denied), ("no longer", "is", .ended),
      ("not any more", "is", .ended),
      ("not yet", "has", .planned), ("yet to sign", "has", .planned),
      ("no agreement", "has", .denied),
      ("hopes to", "it", .planned), ("plans to", "it", .planned), ("may fund", "it", .planned),
      ("would fund", "it", .planned), ("if", "", .planned), ("talks with", "in", .planned),
      ("invited to apply", "are", .planned), ("looking for", "is", .planned),
      ("plans for", "its", nil), ("no", "has", nil), ("invited to dinner", "are", nil),
      ("talks", "three", nil), ("", "it", nil), ("funds", "it", nil),
    ] as [(String, String, Attributes.Status?)])
  func `a word denies, or hopes`(words: String, last: String, status: Attributes.Status?) {
    #expect(read(words, behind: last, DoubtCue.status) == status)
  }

  @Test(arguments: [
    ("not only", "is"), ("not just", "is"), ("not to mention", "and"), ("cannot but", "it"),
    ("not but", "can"),
    ("would like to", "we"), ("may 2019", "in"), ("may", "in"), ("may ,", "5"),
    ("without doubt", ""),
    ("if not", ""), ("if", "as"),
  ])
  func `some doubts are none`(words: String, last: String) {
    #expect(read(words, behind: last, DoubtCue.isHarmless))
    #expect(read(words, behind: last, DoubtCue.status) == nil)
  }

  @Test(arguments: [("not", "is"), ("may join", "it"), ("would fund", "it"), ("funds", "it")])
  func `others are`(words: String, last: String) {
    #expect(!read(words, behind: last, DoubtCue.isHarmless))
  }
}
