import GraphModel

/// What a text calls a body whose names do not tell what it is: "Tideline, our network of".
///
/// The annotation policy goes by the noun: a network, project or alliance is a hub, a company,
/// agency or charity an organisation. Where a name has no such noun, the text often has it beside
/// the name, in an apposition, behind a copula, in front of the name, or where it refers to it.
enum Descriptions {
  /// The type that `words`, in lower case, give the mention at `span`; nil where they say nothing.
  static func type(of span: Range<Int>, isAnaphoric: Bool, in words: [String]) -> EntityType? {
    if isAnaphoric { return span.last.flatMap { nouns[words[$0]] } }
    return behind(span.upperBound, in: words) ?? inFront(of: span.lowerBound, in: words)
  }

  /// Whether a name of these words says itself what kind of body it stands for.
  static func isTelling(_ words: some Sequence<String>) -> Bool {
    words.contains { nouns[$0] != nil || telling.contains($0) }
  }

  /// What follows a name: "X, our network", "X (Y) is a company".
  private static func behind(_ end: Int, in words: [String]) -> EntityType? {
    let start = afterBracket(end, in: words)
    guard start + 1 < words.count, words[start] == "," || copulas.contains(words[start]),
      articles.contains(words[start + 1])
    else { return nil }
    for place in words.indices.dropFirst(start + 2).prefix(reach) {
      if let type = nouns[words[place]] {
        let following = place + 1 < words.count ? words[place + 1] : ""
        if nouns[following] != nil { continue }
        return compounding.contains(following) ? nil : type
      }
      if barriers.contains(words[place]) { return nil }
    }
    return nil
  }

  /// What stands right before a name: "the alliance X".
  private static func inFront(of start: Int, in words: [String]) -> EntityType? {
    guard start > 0, let type = nouns[words[start - 1]] else { return nil }
    for word in words[..<(start - 1)].suffix(reach).reversed() {
      if articles.contains(word) { return type }
      if barriers.contains(word) { return nil }
    }
    return nil
  }

  /// Where `words` go on behind a bracket that opens at `start`.
  private static func afterBracket(_ start: Int, in words: [String]) -> Int {
    guard start < words.count, words[start] == "(" else { return start }
    let end = words[start...].prefix(longestBracket).dropFirst().firstIndex(of: ")")
    return end.map { $0 + 1 } ?? start
  }

  /// The most words of a description before its noun.
  private static let reach = 5
  /// The most words of a bracket behind a name, with its marks.
  private static let longestBracket = 9

  private static let nouns: [String: EntityType] = {
    let hubs = """
      network consortium alliance programme program project initiative cluster collaboration
      accelerator infrastructure scheme study trial campaign platform hub community partnership
      coalition
      """
    let organisations = """
      company firm startup agency foundation charity nonprofit university institute ministry museum
      hospital academy bank manufacturer publisher business corporation council funder ngo
      """
    return Dictionary(
      words(hubs).map { ($0, .hub) } + words(organisations).map { ($0, .organisation) },
      uniquingKeysWith: { first, _ in first })
  }()

  /// Nouns that tell in a name what it stands for, but not in a description.
  private static let telling = Set(
    words(
      """
      centre center school college faculty department laboratory lab society association union group
      unit team office committee commission board trust fund facility observatory station library
      archive federation authority service ltd inc gmbh plc llc fellowship award prize
      universität université universidad università universiteit institut instituto istituto
      """))

  private static let articles = Set(words("a an our the its their his her"))
  private static let copulas = Set(words("is was"))

  /// Words and marks that end a noun phrase.
  private static let barriers = Set(
    words(
      """
      of for at in by and or from that which who is was are were has have with to on as whose where
      , . ; : ( ) " “ ”
      """))

  /// What makes the noun before it a modifier: "the project manager".
  private static let compounding = Set(
    words(
      """
      manager director leader partner partners lead coordinator officer team member members site page
      - ' ’ /
      """))

  private static func words(_ list: String) -> [String] {
    list.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}

extension [ReadMention] {
  /// Gives each organisation or hub whose names do not tell which it is the type that the text calls
  /// it, where it calls it one only.
  mutating func describe(in units: [TextUnit]) {
    var called: [Int: Set<EntityType>] = [:]
    var telling: Set<Int> = []
    var words: [Int: [String]] = [:]
    for mention in self where mention.type.isBody {
      guard let entity = mention.entity else { continue }
      let own = words[mention.unit] ?? units[mention.unit].wordTexts
      words[mention.unit] = own
      let type = Descriptions.type(of: mention.words, isAnaphoric: mention.isAnaphoric, in: own)
      if let type { called[entity, default: []].insert(type) }
      if !mention.isAnaphoric, Descriptions.isTelling(own[mention.words]) { telling.insert(entity) }
    }
    for index in indices {
      guard let entity = self[index].entity, !telling.contains(entity),
        let types = called[entity], types.count == 1, let type = types.first
      else { continue }
      self[index].type = type
    }
  }
}
