public import GraphModel

/// How much of a document is written in which language.
public struct LanguageShares: Hashable, Sendable {
  /// One language's part in a document.
  public struct Share: Hashable, Sendable {
    /// The primary subtag of the language in BCP 47.
    public let language: String
    /// The letters of the passages in that language; a Chinese character counts as three.
    public let letters: Int
  }

  /// The languages of a document, the one with the most letters first.
  ///
  /// Passages that tell nothing of their language are not counted.
  public let shares: [Share]
  /// The language of each passage; none of furniture, and where it does not tell.
  public let passages: [LanguageGuess?]

  /// The languages of `document`, read passage by passage.
  ///
  /// Furniture is left out, so that a menu in one language does not hide an article in another.
  /// Passages that are too short to tell, such as rows of a table, are read together.
  public init(of document: Document) { self.init(of: document) { () throws(Never) in } }

  /// The same, looking by `check` at each passage whether to go on.
  ///
  /// - Throws: What `check` throws.
  init<Fault>(of document: Document, check: () throws(Fault) -> Void) throws(Fault) {
    var letters: [String: Int] = [:]
    var untold = LanguageEvidence()
    passages = try document.passages.map { passage throws(Fault) -> LanguageGuess? in
      try check()
      if passage.kind == .furniture { return nil }
      let evidence = LanguageEvidence(document.text[passage.span])
      guard let guess = LanguageGuess(evidence) else {
        untold.add(evidence)
        return nil
      }
      letters[guess.language, default: 0] += evidence.size
      return guess
    }
    if let guess = LanguageGuess(untold) { letters[guess.language, default: 0] += untold.size }
    shares = letters.map { Share(language: $0.key, letters: $0.value) }
      .sorted { ($1.letters, $0.language) < ($0.letters, $1.language) }
  }

  /// The part that is in `language`, between 0 and 1; 0 too if nothing tells.
  public func share(of language: String) -> Double {
    let all = shares.reduce(0) { $0 + $1.letters }
    let letters = shares.first { $0.language == language }?.letters ?? 0
    return all == 0 ? 0 : Double(letters) / Double(all)
  }

  /// The language that has more of the document than any other; none if nothing tells.
  public var mainLanguage: String? { shares.first?.language }

  /// Whether the document is not in English: less than half of what tells is.
  ///
  /// A page in two languages that gives English its half is read, and so is a page that does not
  /// tell.
  public var isForeign: Bool { !shares.isEmpty && share(of: "en") < 0.5 }

  /// The language that a document is taken to be in, as a BCP 47 tag; none if nothing tells.
  ///
  /// What a page states is often its template's, so it only makes English more exact: `en-GB`.
  func language(stated: String?) -> String? {
    if isForeign { return mainLanguage }
    if let stated, stated.lowercased() == "en" || stated.lowercased().hasPrefix("en-") {
      return stated
    }
    return shares.isEmpty ? nil : "en"
  }
}
