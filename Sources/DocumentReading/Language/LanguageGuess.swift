/// The language that a text is mostly written in, as far as its words tell.
public struct LanguageGuess: Hashable, Sendable {
  /// The primary subtag of the language in BCP 47: `en`, `de`, `ja`.
  public let language: String
  /// How sure that is, between 0 and 1: the more words say it, and the fewer say otherwise.
  ///
  /// It is no probability. Close languages, such as Danish and Norwegian, stay near a half.
  public let confidence: Double

  /// The language of `text`; none where there is too little running text to tell.
  ///
  /// To take English for another language is the graver error, so that names, titles and lists,
  /// whatever language they come from, tell nothing: only running text does. About 40 languages
  /// are known; one that is not is taken for a neighbour, or for none.
  public init?(_ text: some StringProtocol) {
    self.init(LanguageEvidence(text))
  }

  /// The language that `evidence` speaks for.
  init?(_ evidence: LanguageEvidence) {
    let size = evidence.size
    guard size >= Self.fewestLetters, let script = evidence.script else { return nil }
    switch script {
    case .latin:
      self.init(latin: evidence)
    case .cyrillic, .arabic, .devanagari:
      let (best, rest) = evidence.ranking(in: script)
      let isTold = evidence.points[best] > 0
      self.init(
        language: isTold ? KnownLanguage.all[best].code : script.commonestLanguage,
        confidence: isTold ? Self.confidence(evidence.points[best], over: rest) : 0.5)
    default:
      self.init(language: script.commonestLanguage, confidence: 0.99)
    }
  }

  private init?(latin evidence: LanguageEvidence) {
    let (best, rest) = evidence.ranking(in: .latin)
    let isTold =
      best == LanguageIndex.english
      ? evidence.points[best] >= 1.5 : evidence.isForeign(best)
    guard isTold else { return nil }
    self.init(
      language: KnownLanguage.all[best].code,
      confidence: Self.confidence(evidence.points[best], over: rest))
  }

  private init(language: String, confidence: Double) {
    self.language = language
    self.confidence = confidence
  }

  private static func confidence(_ best: Double, over rest: Double) -> Double {
    best / (best + 1) * (1 - rest / best / 2)
  }

  /// A text of fewer letters tells nothing.
  private static let fewestLetters = 20
}

extension LanguageEvidence {
  /// The script that most letters are of; none if no script has most of them.
  ///
  /// Chinese characters between kana are Japanese. Of letters of two alphabets, Latin ones count
  /// for more, since names and terms are what comes in between.
  fileprivate var script: WritingScript? {
    var letters = letters
    let (han, kana) = (WritingScript.han.rawValue, WritingScript.kana.rawValue)
    if letters[kana] * 10 >= letters[han] {
      letters[kana] += letters[han]
      letters[han] = 0
    }
    if letters[WritingScript.latin.rawValue] * 5 >= size * 2 { return .latin }
    return WritingScript.allCases.first { letters[$0.rawValue] * 5 >= size * 3 }
  }

  /// The language of `script` that has the most points, and the points of the next.
  fileprivate func ranking(in script: WritingScript) -> (best: Int, rest: Double) {
    let known = KnownLanguage.all
    var (best, rest): (Int?, Double) = (nil, 0)
    for index in known.indices where known[index].script == script {
      guard let former = best else {
        best = index
        continue
      }
      if points[index] > points[former] { best = index }
      rest = max(rest, min(points[index], points[former]))
    }
    return (best ?? LanguageIndex.english, rest)
  }

  /// Whether there is no doubt that a Latin text is in the language at `index`, not in English.
  ///
  /// Names of foreign bodies are full of foreign words, but most of their words have capitals, and
  /// most of those that have none are the likes of "de la".
  fileprivate func isForeign(_ index: Int) -> Bool {
    hits[index] >= 3 && points[index] >= 1.5
      && points[index] >= points[LanguageIndex.english] * 1.5
      && hits[index] * 8 >= runningWords
      && runningWords * 2 >= words && runningWords >= listedHits[index] + 2
  }
}
