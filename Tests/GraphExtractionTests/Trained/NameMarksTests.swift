import Testing

@testable import GraphExtraction

struct NameMarksTests {
  /// The marked words, mended.
  private func mended(_ marked: String) -> String? {
    MentionText(marked).mended { NameMarks.mended($0, in: $1) }
  }

  @Test(arguments: [
    ("He leads the \"[Tides and Shores\"|hub] group", "Tides and Shores"),
    ("It joined the \"[Kelp Start\" initiative|hub] early", "Kelp Start"),
    ("The Kelp Board ([KB) Committee|hub] met", "KB"),
    ("The [Kelp Week (KW|event]) began", "Kelp Week"),
    ("The [workshop \u{201C}Kelp Days|event]\u{201D} began", "workshop \u{201C}Kelp Days\u{201D}"),
    ("The \u{201C}[Kelp Days|event]\u{201D} began", "Kelp Days"),
    ("The [\u{201C}Kelp Days|event]\u{201D} began", "Kelp Days"),
    ("Then [Mira Vance,|person] who spoke", "Mira Vance"),
    ("The [Kelp Days:|event] a week", "Kelp Days"),
    ("Then [Kelpnet-|hub]Norway joined", "Kelpnet"),
    ("We [need sequence-|area]based data", "need sequence-based"),
    ("We take up run[-time checks|area] now", "run-time checks"),
  ])
  func `marks that belong to no name are left out`(marked: String, name: String) {
    #expect(mended(marked) == name)
  }

  @Test(arguments: [
    "The [\"la Perla\" Foundation|organisation] paid", "The [Kelp (Western) Society|hub] met",
    "The [working group \"Kelp Data\"|hub] met", "The [Farmers' Union|organisation] met",
    "The [Children\u{2019}s Hospital|organisation] met", "The [(Meta)data Section|hub] met",
    "The [Moorland e.V.|organisation] met", "The [Kelp Institute|organisation] met",
    "The [A-to-Z Project|hub] met", "We take up [-omics data|area] now",
  ])
  func `whole names stay as they are`(marked: String) throws {
    let start = try #require(marked.firstIndex(of: "["))
    let end = try #require(marked.firstIndex(of: "|"))
    #expect(mended(marked) == String(marked[marked.index(after: start)..<end]))
  }
}
