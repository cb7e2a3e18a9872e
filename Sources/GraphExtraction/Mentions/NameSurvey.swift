import GraphModel
import LinguisticAnalysis

/// Reads all names of a document and settles what each of them is.
struct NameSurvey: Sendable {
  /// The phrases of each sentence that are written like names.
  let phrases: [[NamePhrase]]
  /// The names and their evidence.
  private(set) var ledger = NameLedger()
  /// The key of the long form for that of each short form.
  private(set) var expansions: [String: String] = [:]

  private let sentences: [ClassifiedSentence]

  /// A survey of the names in `sentences`.
  ///
  /// - Throws: Where the time for the document is over.
  init(_ sentences: [ClassifiedSentence]) throws(TimeIsOver) {
    self.sentences = sentences
    var check = PacedCheck()
    phrases = try sentences.map { sentence throws(TimeIsOver) in
      try check.step()
      return sentence.casing == .capitals ? [] : NamePhraseFinder(sentence).phrases()
    }
    try gather()
    defineAcronyms()
    coordinate()
    expand()
    shortenPersons()
    shortenUniversities()
  }

  private func key(_ phrase: NamePhrase, _ sentence: Int) -> String {
    NameKey(sentences[sentence].tokens[phrase.range]).text
  }

  private mutating func gather() throws(TimeIsOver) {
    var check = PacedCheck()
    for (index, sentence) in sentences.enumerated() {
      try check.step()
      for phrase in phrases[index] {
        let form = NameForm(phrase, in: sentence)
        let isRunning = sentence.casing == .running
        ledger.add(
          phrase.range, in: sentence, form: form.scores,
          context: NameContext(phrase, in: sentence).scores,
          isGeneric: form.isGeneric || !isRunning && !form.isNameInTitle,
          isInRunningText: isRunning && !sentence.opens(at: phrase.range.lowerBound))
      }
    }
  }

  /// Short forms in brackets take the type of what stands before them.
  private mutating func defineAcronyms() {
    for (index, sentence) in sentences.enumerated() {
      for bracket in sentence.tokens.indices where ["(", "["].contains(sentence.lower(bracket)) {
        let before = phrases[index].last {
          $0.range.upperBound <= bracket && $0.range.upperBound + 2 >= bracket
        }
        let definition =
          before.flatMap {
            AcronymFinder.definition(before: $0.range, bracket: bracket, in: sentence)
          }
        if let definition {
          let short = NameKey(sentence.tokens[definition.short]).text
          let long = NameKey(sentence.tokens[definition.long]).text
          if short != long, expansions[short] == nil { expansions[short] = long }
        } else if let definition = AcronymFinder.lowerCaseDefinition(bracket: bracket, in: sentence)
        {
          let head = sentence.lower(definition.long.upperBound - 1)
          let type = AnaphorNouns.type(of: head) ?? .area
          for range in [definition.long, definition.short] {
            ledger.add(
              range, in: sentence, form: TypeScores(type, 12), context: TypeScores(),
              isInRunningText: true)
          }
          let short = NameKey(sentence.tokens[definition.short]).text
          if expansions[short] == nil {
            expansions[short] = NameKey(sentence.tokens[definition.long]).text
          }
        } else if let before, before.range.upperBound == bracket,
          [.organisation, .hub].contains(before.headType), before.range.count > 1,
          let short = AcronymFinder.foreignShortForm(bracket: bracket, in: sentence)
        {
          let shortKey = NameKey(sentence.tokens[short]).text
          if expansions[shortKey] == nil { expansions[shortKey] = key(before, index) }
        } else if let before, before.range.upperBound == bracket,
          let person = ledger.decision(key(before, index)), person.type == .person,
          let inside = phrases[index].first(where: { $0.range.lowerBound == bracket + 1 })
        {
          // "Ada Moss (Leeds)": what she belongs to.
          ledger.add(TypeScores(.organisation, 5), to: key(inside, index))
        }
      }
    }
  }

  /// Names in one list are of one kind: "A, B and C".
  private mutating func coordinate() {
    var evidence: [(key: String, scores: TypeScores)] = []
    for (index, sentence) in sentences.enumerated() {
      for list in NameLists.lists(of: phrases[index], in: sentence) {
        let keys = list.map { key($0, index) }
        let first = keys[0]
        let neighbours = Array(zip(keys, keys.dropFirst()))
        for (own, other) in neighbours + neighbours.map({ ($1, $0) }) {
          guard let known = ledger.decision(other) else { continue }
          if known.type == .place, ledger.decision(own) != nil { continue }
          evidence.append((own, TypeScores(known.type, known.type == .person ? 1.5 : 2.5)))
          // The first of a list may be a person, and the rest where she is from.
          if known.type == .organisation, own != first,
            ledger.entries[own].map({ $0.form[.person] < 5 }) == true
          {
            evidence.append((own, TypeScores(.person, -2.5)))
          }
        }
      }
    }
    for (key, scores) in evidence { ledger.add(scores, to: key) }
  }

  /// A short form and its long form are of one type, the one that more speaks for.
  private mutating func expand() {
    for (short, long) in expansions.sorted(by: { $0.key < $1.key }) {
      if let decision = ledger.decision(long) {
        ledger.settle(short, as: decision.type)
      } else if let decision = ledger.decision(short) {
        ledger.settle(long, as: decision.type)
      } else if ledger.entries[short] != nil {
        // A capitalised name with its own short form is a body, whatever else.
        ledger.settle(long, as: .organisation)
        ledger.settle(short, as: .organisation)
      }
    }
  }

  /// "Leeds" for the "University of Leeds" that the document names, unless it speaks of the city.
  private mutating func shortenUniversities() {
    for key in ledger.keys {
      guard let entry = ledger.entries[key], ledger.decision(key)?.type == .organisation,
        let short = Self.universityName(entry.tokens), let known = ledger.entries[short],
        known.context[.place] < 3, !PlaceNames.countryTable.contains(known.tokens[...])
      else { continue }
      ledger.settle(short, as: .organisation)
    }
  }

  /// The key of the name proper of a university or college.
  private static func universityName(_ tokens: [Token]) -> String? {
    let words = tokens.map(\.lower)
    if words.count > 2, words[0] == "university", words[1] == "of" {
      return NameKey(tokens[2...]).text
    }
    guard words.count > 1, words[words.count - 1] == "university" else { return nil }
    return NameKey(tokens.dropLast()).text
  }

  /// Surnames and other parts of names found in full elsewhere.
  private mutating func shortenPersons() {
    var people: [String: String] = [:]
    for key in ledger.keys {
      guard let entry = ledger.entries[key], let decision = ledger.decision(key),
        decision.type == .person
      else { continue }
      for part in PersonName.shortForms(of: entry.tokens) where people[part] == nil {
        people[part] = key
      }
    }
    for key in ledger.keys where people[key] != nil && people[key] != key {
      let form = ledger.entries[key]?.form ?? TypeScores()
      if form.best.score < 4 || form.best.type == .person { ledger.settle(key, as: .person) }
    }
  }
}
