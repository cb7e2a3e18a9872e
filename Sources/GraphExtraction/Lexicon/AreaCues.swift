/// Words behind which a research area stands: "works on ...", "professor of ...".
enum AreaCues {
  /// How much a cue promises.
  enum Strength: Sendable {
    /// Every item behind it is an area: "Topics:".
    case listed
    /// Any noun behind it is an area: "professor of".
    case strong
    /// A noun phrase of several words is, or a known term: "project on".
    case weak
  }

  /// The strength of the preposition `word` behind `before`; nil where it is no cue.
  static func strength(before: String, _ word: String) -> Strength? {
    switch word {
    case "of": return ofNouns.contains(before) ? .strong : nil
    case "in": return inNouns.contains(before) ? .strong : inWeak.contains(before) ? .weak : nil
    case "on": return onNouns.contains(before) ? .weak : nil
    case "into":
      return ["research", "enquiry", "inquiry", "work", "studies"].contains(before) ? .weak : nil
    default: return nil
    }
  }

  /// Whether an area is the object of the verb `word`: "she studies ...".
  static func isVerb(_ word: String) -> Bool { verbs.contains(word) }

  /// Whether `word` before a colon opens a list of areas: "Topics: ...".
  static func opensList(_ word: String) -> Bool { labels.contains(word) }

  private static let ofNouns = words(
    """
    professor lecturer field fields study studies discipline area expert chair department
    """)
  private static let inNouns = words(
    """
    expert experts expertise specialist specialists specialises specializes specialising
    specializing degree phd doctorate master's lecturer reader professor chair research
    """)
  private static let inWeak = words(
    """
    advances work strengths excellence collaboration cooperation innovation training leader leaders
    interests developments partnership agreement capability capabilities breakthroughs projects
    """)
  private static let onNouns = words(
    """
    work works worked working focus focuses focused focusing focussing concentrate concentrates
    concentrating research project projects study studies group network networks programme program
    pact agreement thesis session sessions workshop conference lecture talk talks paper papers
    collaborate collaborates collaborating collaboration cooperate cooperation partnership expert
    experts authority course courses forces together call studies centre center institute laboratory
    lab spoke speaks speak lectures school symposium annex accord memorandum teams trials teaming
    team experiments experiment
    """)
  private static let verbs = words(
    "studies studied studying teaches taught investigates researches")
  private static let labels = words(
    """
    tags topics topic themes theme areas keywords focus fields subjects subject specialism
    specialisms interests expertise disciplines tag category categories
    """)

  private static func words(_ text: String) -> Set<String> { Set(WordList.words(text)) }
}
