import GraphModel

/// Words beside a name that tell what it names.
enum ContextWords {
  /// Kinds of bodies, as they stand before or behind a name: "the charity X", "X, a start-up".
  static let companies = Set(
    WordList.words(
      """
      company charity firm startup start-up chipmaker manufacturer supplier funder publisher producer
      developer maker spin-out spinout spin-off bank utility retailer brewer consultancy nonprofit
      non-profit carmaker drugmaker broadcaster insurer multinational conglomerate contractor
      shipbuilder corporation university universities institute institutes companies firms charities
      funders hospital museum observatory foundation giant business businesses vendor operator
      """))

  /// What the word right before a name says of it.
  static func preposition(_ word: String) -> TypeScores { prepositions[word] ?? TypeScores() }

  private static let prepositions: [String: TypeScores] = {
    let org = { TypeScores(.organisation, $0) }
    let per = { TypeScores(.person, $0) }
    let hub = { TypeScores(.hub, $0) }
    let place = { TypeScores(.place, $0) }
    return [
      "at": org(4) + per(-2), "from": org(2) + place(0.5), "to": place(1),
      "in": place(3.5) + per(-2), "near": place(3.5) + per(-2), "outside": place(3.5) + per(-2),
      "by": org(1.5) + per(0.5), "with": org(1.5) + per(0.5), "between": org(1.5),
      "of": org(0.5) + place(0.5), "for": org(0.5), "and": org(0.5),
      "alongside": org(1.5) + per(0.5), "under": hub(1.5), "through": hub(1.5), "within": hub(1.5),
      "joined": org(2) + hub(1) + per(-2), "joins": org(2) + hub(1) + per(-2),
      "join": org(2) + hub(1) + per(-2), "joining": org(2) + hub(1) + per(-2),
      "won": TypeScores(.prize, 1), "received": TypeScores(.prize, 1),
      "said": per(3), "says": per(3), "explained": per(3), "added": per(3), "met": per(2),
      "colleague": per(3), "hired": per(3),
    ]
  }()

  /// What belongs to a body: "X's researchers", "X scientists".
  static let units = Set(
    WordList.words(
      """
      department faculty school team researchers scientists staff laboratory laboratories lab
      headquarters spokesperson spokeswoman spokesman professor engineers colleagues employees
      academics students physicists chemists campus board president director office offices
      researcher scientist engineer lecturer chief vice-chancellor rector dean library labs alumni
      graduates group
      """))

  static let speech = Set(
    WordList.words(
      """
      said says told explained explains added adds noted notes commented comments remarked recalled
      recalls stressed thinks believes hopes argued argues admits wrote writes
      """))

  /// What people do.
  static let personVerbs = Set(
    WordList.words(
      """
      joined joins heads headed chairs chaired studies studied teaches taught leads led directs
      directed won wins received receives retired retires graduated earned moved accepted thanked
      spoke speaks presented presents holds succeeded succeeds replaces became becomes returned
      """))

  /// What bodies do.
  static let bodyVerbs = Set(
    WordList.words(
      """
      announced announces hosts hosted funds funded signed signs launched launches provides provided
      awarded awards manages managed runs ran sponsors sponsored contributes contributed employs
      operates operated supports supported bought acquired invested invests publishes published
      partnered partners agreed opened opens pays paid unveiled backs backed
      """))

  /// Whether `word` is one of the listed verbs, or made like a verb in the past.
  static func isVerb(_ word: String) -> Bool {
    speech.contains(word) || personVerbs.contains(word) || bodyVerbs.contains(word)
      || hubVerbs.contains(word) || word.hasSuffix("ed") || commonVerbs.contains(word)
  }

  /// Whether `word` is a verb with its ending, and hardly a noun: "goes".
  static func isFiniteVerb(_ word: String) -> Bool {
    commonVerbs.contains(word) && !nounsToo.contains(word)
  }

  private static let nounsToo: Set<String> = [
    "works", "plans", "needs", "uses", "reports", "links", "trains", "covers", "spans", "studies",
    "costs", "turns", "looks", "stands", "moves", "found", "set", "sets", "sense",
  ]

  private static let commonVerbs = Set(
    WordList.words(
      """
      goes gives gave takes took makes made goes went comes came gets got keeps kept shows showed sets set
      meets met offers covers includes serves draws builds works spans links trains helps plans needs
      wants seeks uses reports lies stands sits remains grows grew pays carries focuses studies began
      begins becomes brought buys sells sends sent says lasts costs moves turns looks finds found
      """))

  /// What projects and networks do.
  static let hubVerbs = Set(
    WordList.words(
      """
      aims aimed unites connects links kicks brings brought runs ended ends began begins started
      starts tackles explores involves
      """))
}
