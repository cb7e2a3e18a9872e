import Testing

@testable import GraphExtraction

struct AcronymLettersTests {
  @Test(arguments: [
    ("mrc", "medical research council", true), ("ukrmp", "uk regenerative medicine platform", true),
    ("amed", "japan agency for medical research and development", true),
    ("fapesp", "fundação de amparo à pesquisa do estado de são paulo", true),
    ("xyz", "medical research council", false), ("crm", "medical research council", false),
    ("m", "medical", false), ("", "medical", false), ("mrc", "", false),
  ])
  func `letters come in order from the starts of words`(short: String, long: String, fits: Bool) {
    let words = long.split(separator: " ").map { Array($0.unicodeScalars) }
    #expect(AcronymLetters.come(Array(short.unicodeScalars), from: words) == fits)
  }
}
