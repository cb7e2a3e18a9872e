import GraphModel

/// Ordinary nouns that refer to a body, prize or meeting named before: "the agency".
enum AnaphorNouns {
  /// The type of what `noun`, in lower case and the singular, refers to.
  static func type(of noun: String) -> EntityType? { types[noun] }

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

  private static let organisations = """
    university college faculty department school institute institution academy council agency
    ministry foundation trust society association union hospital clinic laboratory lab observatory
    museum library embassy commission company corporation firm charity funder publisher bank
    company's startup federation authority
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
