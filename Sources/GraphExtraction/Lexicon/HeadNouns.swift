import GraphModel

/// Nouns that tell what kind of thing a name stands for: "Council", "Hub", "Prize".
///
/// The annotation policy behind the choices: a body that employs people or has standing is an
/// organisation; a structure in which several work together is a hub.
enum HeadNouns {
  /// The type that `word`, in lower case, gives to a name that it heads.
  static func type(of word: String) -> EntityType? {
    if let type = types[word] { return type }
    // German and its neighbours write one word: "Forschungsgemeinschaft".
    guard word.utf8.count > 9 else { return nil }
    return compounds.first { word.hasSuffix($0.ending) }?.type
  }

  /// Whether `word` just as well is an ordinary word, or what a body is about: "research".
  static func isWeak(_ word: String) -> Bool { weak.contains(word) }

  private static let weak = Set(
    WordList.words(
      """
      research energy power partners solutions materials capital foods systems software team teams
      office unit press group board service services works instruments technologies government
      administration electronics robotics genomics diagnostics analytics networks action community
      collective commons movement node study plan strategy framework mission call campaign order
      chair honour honours day days week grid circle panel fund survey trial trials source
      port publishing grant grants fellows scholars pilot dialogue challenge array aerospace chemicals
      therapeutics devices semiconductors ventures industries environment sea ocean forest trust
      partnerships training evening night party camp
      """))

  private static let compounds: [(ending: String, type: EntityType)] = [
    ("institut", .organisation), ("universität", .organisation), ("gesellschaft", .organisation),
    ("gemeinschaft", .organisation), ("akademie", .organisation), ("ministerium", .organisation),
    ("anstalt", .organisation), ("stiftung", .organisation), ("hochschule", .organisation),
    ("klinikum", .organisation), ("verband", .organisation), ("werke", .organisation),
    ("universiteit", .organisation), ("zentrum", .hub), ("preis", .prize), ("tagung", .event),
  ]

  private static let types: [String: EntityType] = {
    let lists: [(String, EntityType)] = [
      (organisations, .organisation), (foreignOrganisations, .organisation),
      (legalForms, .organisation),
      (hubs, .hub), (prizes, .prize), (events, .event), (places, .place),
    ]
    var types: [String: EntityType] = [:]
    for (list, type) in lists {
      for word in WordList.words(list) { types[word] = type }
    }
    return types
  }()

  private static let organisations = """
    university universities college colleges school schools faculty department departments institute
    institutes institution academy academies polytechnic conservatoire council councils agency
    agencies ministry foundation trust society association union federation confederation authority
    hospital hospitals infirmary clinic clinics laboratory laboratories lab labs observatory
    observatories museum museums library libraries archive archives gallery embassy consulate
    commission company corporation group office bureau bank press publisher publishing division unit
    directorate secretariat service services board parliament senate court church diocese garden
    gardens zoo aquarium team teams therapeutics pharmaceuticals pharma biosciences biotech
    biologics genomics diagnostics technologies systems solutions ventures industries holdings
    software labs instruments devices motors airlines energy power electronics semiconductor
    semiconductors robotics aerospace materials chemicals foods partners capital research
    administration government treasury charity guild chamber league regulator registry inspectorate
    organization organisation workshops studios studio enterprise enterprises works port airport
    operator consultants consulting analytics navy
    army collegium athenaeum
    """

  private static let foreignOrganisations = """
    universität université universidad universidade università universitat universiteit universitet
    universitetet universiti universitas uniwersytet univerzita univerza egyetem yliopisto
    hochschule fachhochschule technikum école ecole escuela escola scuola politecnico politécnica
    politécnico politècnica polytechnique institut instituto institutul istituto instytut intézet
    inštitut facultad faculté facoltà faculdade akademie akademia académie academia accademia
    laboratorio laboratoire laboratório grupo groupe comune gymnasium lycée institutet akademi gesellschaft gemeinschaft stiftung fondation fundación fundação fundació fondazione
    stichting ministère ministerio ministero ministério bundesministerium bundesamt bundesanstalt
    landesamt agence agencia agenzia agência conseil consejo consiglio conselho consell hôpital
    klinik klinikum charité spital ospedale observatoire observatorio
    osservatorio musée museo museu muzeum bibliothèque biblioteca bibliothek société sociedad
    società sociedade asociación associazione associação verband verein kementerian jabatan
    """

  private static let legalForms = """
    inc inc. ltd ltd. limited llc plc gmbh ag sa s.a. bv b.v. nv ab a/s as asa oy oyj spa s.p.a. srl
    sarl sas kg kgaa se corp corp. co co. pty pte llp kk sdn bhd e.v. cic
    """

  private static let hubs = """
    hub hubs centre center centres centers zentrum centrum centro centru platform platforms network
    networks consortium consortia alliance alliances programme programmes program programs project
    projects initiative initiatives partnership partnerships collaboration collaborative
    collaboratory accelerator accelerators cluster clusters catapult study cohort facility facilities
    fund funds scheme committee call campaign forum coalition taskforce infrastructure biobank atlas
    survey trial trials mission plan strategy framework action incubator community collective
    synchrotron source telescope experiment repository testbed roadmap circle panel pathfinder
    undertaking datahub portal nexus node pilot scheme brigade corps movement compact pact
    array subcommittee demonstrator vanguard makerspace fablab sandbox grid reactor commons array
    """

  private static let prizes = """
    prize prizes award awards medal medals fellowship fellowships studentship studentships
    scholarship scholarships scholar scholars fellows grant grants lectureship professorship bursary
    bursaries trophy honour honours honor honors laureate laureates cup mention mentions chair
    medallion citation knighthood order fellow awardee
    """

  private static let events = """
    conference conferences workshop workshops symposium symposia summit summits congress meeting
    meetings ceremony week weekend day days festival assembly hackathon colloquium colloquia seminar
    seminars convention expo exhibition fair competition gala gathering webinar retreat bootcamp
    lecture lectures dinner reunion jamboree olympiad games datathon codefest roundtable dialogue
    sprint kick-off kickoff conclave tagung kongress unconference training debate night evening
    showcase finals party camp rally marathon tournament anniversary celebration
    """

  private static let places = """
    building campus hall park street road avenue square island islands lake river mountain mountains
    coast valley sea ocean bay peninsula hill hills forest desert canal harbour harbor bridge tower
    palace castle cathedral county district province prefecture region city village town gulf strait
    basin delta plateau archipelago fields heath
    """
}
