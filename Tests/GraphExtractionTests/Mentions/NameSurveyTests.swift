import GraphModel
import Testing

@testable import GraphExtraction

struct NameSurveyTests {
  private func type(_ key: String, in text: String) throws -> EntityType? {
    try NameSurvey(MentionText(text).classified).ledger.decision(key)?.type
  }

  @Test(arguments: [
    ("nbw", "we joined the National Brask Workshop (NBW) now.", EntityType.event),
    ("krw", "we joined the Brask Council (KRW) now.", .organisation),
    ("tarrick", "we met Oswin Tarrick. A fine lab, Tarrick has.", .person),
    ("velbrick", "Oswin Tarrick (Velbrick) came.", .organisation),
    ("velbrick", "with Leeds University and Velbrick now; by Velbrick.", .organisation),
    ("amr", "on antimicrobial resistance (AMR) now.", .area),
  ])
  func `names take their type from other names`(key: String, text: String, type: EntityType) throws
  {
    #expect(try self.type(key, in: text) == type)
  }

  @Test func `long and short forms know each other`() throws {
    let survey = try NameSurvey(MentionText("the National Brask Council (NBC) met.").classified)
    #expect(survey.expansions == ["nbc": "national brask council"])
  }
}
