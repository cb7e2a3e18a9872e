import GraphModel

/// Ordinary nouns that refer to a body, prize or meeting named before: "the agency".
enum AnaphorNouns {
  /// The type of what `noun`, in lower case and the singular, refers to.
  static func type(of noun: String) -> EntityType? { types[noun] }

  /// The type of what a noun, perhaps in the plural, says of a name beside it: "two networks".
  static func typeOfKind(_ noun: String) -> EntityType? {
    if let type = types[noun] { return type }
    switch noun {
    case "consortia": return .hub
    case "charities", "universities", "companies", "agencies", "academies", "societies":
      return .organisation
    case "facilities", "communities", "community": return .hub
    default: return noun.hasSuffix("s") ? types[String(noun.dropLast())] : nil
    }
  }

  /// Whether `noun` fits a name in which it does not occur: "the project" any project, but "the
  /// museum" none but a museum.
  static func isOpen(_ noun: String) -> Bool { open.contains(noun) }

  private static let types: [String: EntityType] = {
    let lists: [(String, EntityType)] = [
      (organisations, .organisation), (hubs, .hub), (prizes, .prize), (events, .event),
    ]
    var types: [String: EntityType] = [:]
    for (list, type) in lists {
      for word in WordList.words(list) { types[word] = type }
    }
    return types
  }()

  private static let open = Set(
    WordList.words(
      """
      company corporation firm charity funder agency institution institute startup publisher project
      programme program initiative consortium partnership collaboration network scheme honour honor
      award prize event meeting conference facility centre center hub platform alliance campaign
      laboratory lab
      """))

  private static let organisations = """
    university college faculty department school institute institution academy council agency
    ministry foundation trust society association union hospital clinic laboratory lab observatory
    museum library embassy commission company corporation firm charity funder publisher bank
    startup federation authority
    """

  private static let hubs = """
    hub centre center platform network consortium alliance programme program project initiative
    partnership collaboration accelerator cluster catapult facility fund scheme committee campaign
    forum coalition taskforce infrastructure biobank trial synchrotron telescope repository testbed
    incubator biofoundry
    """

  private static let prizes = """
    prize award medal fellowship studentship scholarship grant lectureship professorship bursary
    honour honor
    """

  private static let events = """
    conference workshop symposium summit congress ceremony event meeting festival hackathon seminar
    colloquium competition webinar retreat bootcamp gala
    """
}
