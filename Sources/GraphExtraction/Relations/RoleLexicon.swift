/// The words for posts and parts that persons have in bodies.
enum RoleLexicon {
  /// Whether `word`, in lower case, names a post: "director", "vice-president", "biologist".
  static func isRole(_ word: String) -> Bool {
    if nouns.contains(word) { return true }
    if let hyphen = word.lastIndex(of: "-") {
      return isRole(String(word[word.index(after: hyphen)...]))
    }
    if word.hasSuffix("s"), word.count > 5, isRole(String(word.dropLast())) { return true }
    return word.count > 6 && suffixes.contains { word.hasSuffix($0) } && !notRoles.contains(word)
  }

  /// Whether `words` name a post that leads the body it is at.
  static func isLeading(_ words: [String]) -> Bool {
    if words.contains(where: { seconds.contains($0) || $0.hasPrefix("vice-p") }) { return false }
    if words.contains("associate") || words.contains("assistant") { return false }
    let joined = words.joined(separator: " ")
    if leadingPhrases.contains(where: { joined.contains($0) }) { return true }
    return words.contains { word in
      leading.contains(word) || word.hasSuffix("s") && leading.contains(String(word.dropLast()))
    }
  }

  /// Whether `words` name a part in a project rather than a post at a body.
  static func isPart(_ words: [String]) -> Bool {
    let joined = words.joined(separator: " ")
    return words.contains { parts.contains($0) } || joined.contains("principal investigator")
      || joined.contains("lead pi")
  }

  /// Whether `words` name belonging to a board, council or society rather than a post.
  static func isMembership(_ words: [String]) -> Bool {
    // A fellow of an academy belongs to it; a research fellow has a post.
    words.contains { memberships.contains($0) } || words.first == "fellow"
      || words.first == "fellows"
  }

  /// Whether the words say that the post has been left.
  static func isFormer(_ words: [String]) -> Bool {
    words.contains { former.contains($0) || $0.hasPrefix("ex-") }
  }

  /// Whether the words say that the post is yet to begin.
  static func isComing(_ words: [String]) -> Bool { words.contains { coming.contains($0) } }

  /// Whether a noun such as "professor" is followed by "of" and a subject.
  static func hasSubject(_ words: [String]) -> Bool { words.contains { ofSubject.contains($0) } }

  private static let nouns: Set<String> = [
    "professor", "prof", "prof.", "lecturer", "reader", "director", "co-director", "head", "chair",
    "chairman", "chairwoman", "chairperson", "president", "chancellor", "vice-chancellor",
    "rector", "dean", "provost", "principal", "manager", "coordinator", "co-ordinator", "leader",
    "lead", "co-lead", "executive", "officer", "ceo", "cto", "cso", "coo", "cfo", "secretary",
    "minister", "ambassador", "fellow", "researcher", "scientist", "engineer", "postdoc",
    "student", "candidate", "associate", "assistant", "curator", "keeper", "librarian", "editor",
    "founder", "co-founder", "adviser", "advisor", "consultant", "physician", "surgeon", "nurse",
    "investigator", "pi", "convenor", "convener", "organiser", "organizer", "spokesperson",
    "spokesman", "spokeswoman", "representative", "governor", "commissioner", "trustee",
    "developer", "programmer", "technician", "analyst", "pharmacist", "warden",
    "archivist", "treasurer", "administrator", "veterinarian", "midwife", "doctor", "clinician",
    "expert", "specialist", "scholar", "teacher", "instructor", "intern", "resident", "doctorate",
    "boss", "partner", "member", "delegate", "steward", "graduate", "alumnus", "alumna",
    "philosopher", "historian", "lawyer", "architect", "producer", "astronomer", "geographer",
    "oceanographer", "photographer", "demographer", "forester", "agronomist", "zookeeper",
    "co-chair", "vice-president", "vice-dean", "vice-rector", "co-speaker", "speaker", "planner",
    "academic", "colleague", "supervisor", "mentor", "owner", "operator", "farmer", "beekeeper",
    "captain", "patron", "laureate", "postgraduate", "undergraduate", "author",
  ]
  private static let suffixes = [
    "ologist", "icist", "ician", "ographer", "omist", "emist", "onomer", "iatrist", "yst", "ogist",
  ]
  private static let notRoles: Set<String> = ["catalyst", "analysts"]
  private static let seconds: Set<String> = [
    "deputy", "vice", "sub-dean", "assistant", "vice-chair", "vice-rector", "vice-dean", "adviser",
    "advisor",
  ]
  private static let leading: Set<String> = [
    "director", "co-director", "head", "chair", "chairman", "chairwoman", "chairperson",
    "president",
    "rector", "vice-chancellor", "ceo", "leader", "lead", "co-lead", "coordinator", "dean",
    "co-ordinator", "co-chair", "provost", "principal", "chancellor", "secretary-general", "pi",
    "convener", "convenor", "boss", "director-general", "manager", "governor", "commissioner",
    "keeper", "warden", "commander",
  ]
  private static let leadingPhrases = [
    "chief executive", "principal investigator", "secretary general", "director general",
  ]
  private static let parts: Set<String> = [
    "coordinator", "co-ordinator", "chair", "chairman", "chairwoman", "chairperson", "co-chair",
    "pi", "convener", "convenor", "co-lead",
  ]
  private static let memberships: Set<String> = [
    "member", "members", "trustee", "trustees", "delegate", "partner", "participant",
  ]
  private static let former: Set<String> = [
    "former", "formerly", "past", "previously", "onetime", "erstwhile", "retired", "late",
    "previous", "once", "outgoing", "then", "graduate", "alumnus", "alumna",
  ]
  private static let coming: Set<String> = [
    "incoming", "designate", "director-designate", "elect", "president-elect", "future", "next",
    "soon",
  ]
  private static let ofSubject: Set<String> = [
    "professor", "professors", "expert", "experts", "specialist", "lecturer", "reader", "chair",
    "consultant", "researcher", "researchers", "student", "fellow", "scholar", "authority",
    "pioneer", "teacher", "scientist", "doctorate", "phd",
  ]
}
