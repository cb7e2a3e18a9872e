import GraphModel
import Testing

@testable import LinguisticAnalysis

struct TokeniserTests {
  @Test(arguments: [
    ("the UK-Japan pact", "the UK - Japan pact"),
    ("O'Farrell and D\u{2019}Angelo", "O'Farrell and D\u{2019}Angelo"),
    ("Japan's and the MRC\u{2019}s", "Japan 's and the MRC \u{2019}s"),
    ("the partners' hub", "the partners ' hub"),
    ("don't", "don't"),
    ("Dr. J. K. Moss of St. Anne", "Dr. J. K. Moss of St. Anne"),
    ("J.R.R. Moss", "J.R.R. Moss"),
    ("in the U.S. market", "in the U.S. market"),
    ("a Ph.D. or PhD", "a Ph.D. or PhD"),
    ("Moss Inc., e.g. here", "Moss Inc. , e.g. here"),
    ("It ended.", "It ended ."),
    ("€22m and $1,000.50", "€ 22m and $ 1,000.50"),
    ("1.5 per cent, 21st", "1.5 per cent , 21st"),
    ("(AMED) [1]", "( AMED ) [ 1 ]"),
    ("R&D at A&M", "R&D at A&M"),
    ("Moss & Co. and/or", "Moss & Co. and / or"),
    ("wait... what?!", "wait ... what ? !"),
    ("a -- b \u{2014} c", "a -- b \u{2014} c"),
    ("see https://a.example/b?c=d.", "see https://a.example/b?c=d ."),
    ("(www.a.example)", "( www.a.example )"),
    ("write to ada.b@c.example, now", "write to ada.b@c.example , now"),
    ("ask @ada_b today", "ask @ada_b today"),
    ("Developmentopens in new", "Developmentopens in new"),
    ("end.The next", "end . The next"),
    ("ZürichʼsCO₂ ", "ZürichʼsCO₂"),
    ("e\u{301}te\u{301} 👩‍🔬 x", "e\u{301}te\u{301} 👩‍🔬 x"),
  ])
  func `text is cut into words and marks`(text: String, expected: String) {
    #expect(tokens(text) == expected)
  }

  @Test func `every token says where it stands`() {
    let text = "“Zürich – MRC’s” É.U. 日本 🧬 x"
    for sentence in TextAnalyser().analyse(document(text)).sentences {
      for token in sentence.tokens {
        #expect(token.text == String(text[token.span]))
      }
    }
  }

  @Test func `words at a hyphen touch`() throws {
    let all = TextAnalyser().analyse(document("UK-Japan pact")).sentences.flatMap(\.tokens)
    try #require(all.count == 4)
    #expect(all[0].touches(all[1]) && all[1].touches(all[2]))
    #expect(!all[2].touches(all[3]))
  }

  @Test func `an omitted stretch gives no tokens and ends the one before it`() {
    let text = "the Boardopens in new window(BX) met"
    let omitted = TextSpan(start: 9, end: 28)
    let analysed = TextAnalyser().analyse(document(text, omitted: [omitted]))
    #expect(
      analysed.sentences.flatMap(\.tokens).map(\.text) == ["the", "Board", "(", "BX", ")", "met"])
  }
}
