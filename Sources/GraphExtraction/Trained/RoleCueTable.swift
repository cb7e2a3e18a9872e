import GraphModel

/// The words that tell the part in an event, a prize, a membership or the lead of something.
struct RoleCueTable {
  /// A word, by what it begins with, and the part that it tells.
  struct Cue {
    let stem: String
    let role: String
  }

  private let cues: [Cue]
  /// Whether "honorary member" is a cue.
  private let hasMembers: Bool
  /// Cues of two words: "gave a talk" has none, "keynote lecture" has.
  private let pairs: [String: String]

  private init(
    _ cues: [(String, String)], pairs: [String: String] = [:], hasMembers: Bool = false
  ) {
    self.hasMembers = hasMembers
    self.cues = cues.map { Cue(stem: $0.0, role: $0.1) }
    self.pairs = pairs
  }

  /// The part that the word at `index` tells.
  func role(_ view: SentenceView, _ index: Int) -> String? {
    let word = view.words[index]
    // "co-leads" is three tokens.
    let isJoined = view.word(index - 1) == "-" && view.touches(index - 1) && view.touches(index - 2)
    if isJoined, let role = pairs["\(view.word(index - 2))-\(word)"] { return role }
    if let role = pairs["\(word) \(view.word(index + 1))"] { return role }
    if hasMembers, word == "member" || word == "members", let front = modifier(view, index - 1) {
      return "\(front) member"
    }
    if let role = pairs["\(view.word(index - 1)) \(word)"] { return role }
    return cues.first { word.hasPrefix($0.stem) }?.role
  }

  /// The word at `index` where it says what kind of member someone is.
  private func modifier(_ view: SentenceView, _ index: Int) -> String? {
    guard index >= 0, !view.isName[index], !view.isMark(index), !view.isNumber(index) else {
      return nil
    }
    let word = view.words[index]
    let isOther =
      Self.commonFronts.contains(word) || PhraseGrammar.isPreposition(word)
      || Words.boundaries.contains(word)
    return isOther ? nil : view.text(index...index)
  }

  /// Parts that only persons play.
  static let ofPersons: Set<String> = [
    "keynote speaker", "plenary speaker", "speaker", "lecturer", "moderator", "welcome",
    "opening speaker", "tutor",
  ]
  private static let commonFronts: Set<String> = [
    "new", "other", "its", "the", "a", "an", "all", "existing", "current", "former", "family",
    "staff", "team", "faculty", "our", "their", "more", "each", "only", "many", "and", "become",
    "has", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "as", "her",
    "him", "his", "be", "now", "proud", "longtime", "previous", "first", "second", "one", "some",
    "crew", "group", "youngest", "elected",
  ]

  /// The cues of each relation that has some.
  static let cues: [Relation: RoleCueTable] = [
    .takesPartIn: RoleCueTable(
      [
        ("keynote", "keynote speaker"), ("plenary", "plenary speaker"), ("spoke", "speaker"),
        ("speak", "speaker"), ("speech", "speaker"), ("talk", "speaker"), ("explain", "speaker"),
        ("lectur", "lecturer"), ("host", "host"), ("organis", "organiser"),
        ("organiz", "organiser"), ("arranged", "organiser"), ("celebrated", "organiser"),
        ("moderat", "moderator"), ("chair", "chair"), ("teach", "teacher"), ("taught", "teacher"),
        ("panel", "panellist"), ("mentor", "mentor"), ("convenor", "convenor"),
        ("conven", "convener"), ("jury", "jury"),
        ("reported", "speaker"), ("presented", "speaker"), ("presents", "speaker"),
        ("welcome", "welcome"), ("tutor", "tutor"), ("exhibit", "exhibitor"),
        ("debat", "debater"),
      ],
      pairs: [
        "initiative of": "organiser", "put on": "organiser", "puts on": "organiser",
        "hold a": "organiser",
        "opening speech": "opening speaker", "welcome address": "welcome",
      ]),
    .awards: RoleCueTable([
      ("presented", "presenter"), ("presents", "presenter"), ("handed", "presenter"),
      ("pinned", "presenter"),
      ("bestowed", "presenter"), ("hands", "presenter"),
    ]),
    .memberOf: RoleCueTable(
      [
        ("founder", "founder"), ("founded", "founder"), ("observer", "observer"),
        ("started", "founder"), ("partner", "partner"), ("trustee", "trustee"),
        ("beneficiar", "beneficiary"), ("spokesperson", "spokesperson"),
        ("spokes", "spoke"), ("maintainer", "maintainer"),
        ("treasurer", "treasurer"), ("affiliate", "affiliate"), ("delegate", "delegate"),
        ("mentor", "mentor"), ("fellow", "fellow"),
      ],
      pairs: [
        "co-founded": "founder", "co-founder": "founder", "founding member": "founding member",
        "founding members": "founding member", "founding partner": "founding partner",
        "founding partners": "founding partner", "associated partner": "associated partner",
        "associated partners": "associated partner", "associate member": "associate member",
        "associate members": "associate member", "full member": "full member",
        "full members": "full member", "honorary member": "honorary member",
        "corresponding member": "corresponding member", "foreign member": "foreign member",
        "industry partner": "industry partner", "industry partners": "industry partner",
        "industrial affiliate": "industrial affiliate", "advanced partners": "advanced partner",
        "founding participant": "founding participant", "set up": "founder",
        "advisory board": "advisory board", "steering group": "steering group",
        "steering committee": "steering committee", "on board": "board", "the board": "board",
        "board of": "board", "council member": "council member", "board member": "board member",
        "doctoral candidate": "doctoral candidate",
        "associated institutions":
          "associated institution", "it going": "founder", "spokesperson for": "spokesperson",
      ], hasMembers: true),
    .leads: RoleCueTable(
      [
        ("chairs", "chair"), ("chaired", "chair"), ("chairing", "chair"), ("directs", "director"),
        ("directed", "director"), ("coordinat", "coordinator"), ("heads", "head"),
        ("headed", "head"), ("conven", "convener"),
      ],
      pairs: [
        "co-leads": "co-lead", "co-led": "co-lead", "co-chairs": "co-chair",
        "co-chaired": "co-chair", "co-directs": "co-director", "co-directed": "co-director",
        "co-ordinates": "coordinator", "co-ordinated": "coordinator",
        "co-ordinator": "coordinator", "will chair": "chair", "will direct": "director",
        "will head": "head",
      ]),
  ]
}
