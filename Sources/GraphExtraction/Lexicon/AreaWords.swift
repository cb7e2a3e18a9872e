/// Words that show a research area.
enum AreaWords {
  /// Whether `word`, in lower case, is made like the name of a science or a condition.
  static func isScientific(_ word: String) -> Bool {
    word.utf8.count > 6 && endings.contains { word.hasSuffix($0) } && !exceptions.contains(word)
  }

  /// Whether `word` ends the name of a field or condition where a modifier stands before it:
  /// "engineering", "disease".
  static func isHead(_ word: String) -> Bool { heads.contains(word) || isScientific(word) }

  /// Whether `word` can stand before the head of a field's name: "quantum", "molecular".
  static func isModifier(_ word: String) -> Bool {
    if modifiers.contains(word) { return true }
    return !generalAdjectives.contains(word) && word.utf8.count > 4
      && adjectiveEndings.contains { word.hasSuffix($0) }
  }

  /// Whether `word` says too little to name an area: "research", "issues".
  static func isGeneral(_ word: String) -> Bool {
    general.contains(word) || generalAdjectives.contains(word)
  }

  private static let endings = [
    "ology", "omics", "onomy", "istry", "ysics", "iatry", "iatrics", "ometry", "matics",
    "ynamics", "itis", "osis", "aemia", "oscopy", "onics", "opathy", "otherapy", "genetics",
    "ectomy", "informatics", "bioengineering", "ethics",
  ]

  private static let exceptions: Set<String> = [
    "technology", "methodology", "terminology", "apology", "ideology", "chronology", "ministry",
    "registry", "industry", "economy", "diagnosis", "analogy", "symmetry", "autonomy", "taxonomy",
    "typology", "dynamics", "anthology", "ancestry", "artistry", "trilogy", "phraseology",
    "hypnosis", "metamorphosis", "geometry",
  ]

  private static let heads = words(
    """
    engineering science sciences medicine biology chemistry physics genetics genomics ecology
    economics linguistics archaeology anthropology mathematics statistics psychology physiology
    pathology immunology epidemiology pharmacology toxicology neuroscience informatics robotics
    photonics optics electronics mechanics computing computation imaging sensing spectroscopy
    microscopy tomography modelling modeling sequencing simulation simulations learning materials
    polymers semiconductors batteries catalysis disease diseases disorder disorders syndrome cancer
    cancers tumours infection infections injury resistance therapy therapies vaccines vaccine
    immunity conservation biodiversity hydrology geology farming agriculture aquaculture fisheries
    forestry nutrition evolution linguistics philosophy ethics turbulence cryptography surgery
    transplantation rehabilitation metabolism hydrogen storage capture health security policy law
    history networks systems processing recognition analysis methods design energy chemistry
    dynamics theory inequality migration pollution erosion restoration adaptation mitigation
    monitoring forecasting detection screening diagnostics prevention care safety sustainability
    software data algorithms sensors lasers magnets reactors fuels cells membranes nanoparticles
    microbes pathogens viruses bacteria fungi parasites proteins enzymes genes genomes receptors
    neurons tissues crops soils forests oceans glaciers earthquakes volcanoes tsunamis floods
    droughts wildfires ecosystems habitats species populations languages manuscripts archives
    texts heritage memory perception cognition behaviour behavior development ageing aging
    """)

  private static let modifiers = words(
    """
    quantum plant animal soil marine ocean coastal deep crop cancer brain heart lung liver kidney
    bone blood skin eye gene cell stem drug data machine software energy solar wind wave water
    groundwater air climate carbon ice snow sea river lake forest tree wood grass insect bird fish
    bee wheat rice maize potato cattle food nutrition diet sleep pain stress child maternal
    adolescent women's mental public global rural urban social cultural human robot protein enzyme
    membrane surface polymer laser light image speech language text handwriting music sound noise
    magnetic nuclear plasma fusion neutron neutrino muon photon electron ion proton particle
    accelerator detector dark string knot graph number network cyber privacy open space planetary
    stellar solar-cell battery fuel hydrogen metal steel concrete glass ceramic semiconductor chip
    sensor nano bio neuro micro astro geo computational theoretical experimental applied
    evolutionary developmental behavioural behavioral cognitive comparative structural systems
    synthetic regenerative translational precision personalised personalized preventive digital
    sustainable renewable green circular additive autonomous intelligent smart soft wearable
    underwater aerial spatial seismic tropical polar arctic antarctic infectious chronic rare
    zoonotic antimicrobial antibiotic antiviral immune viral bacterial fungal parasitic vaccine
    waste wastewater plastic microplastic peat peatland wetland reef coral kelp seaweed mangrove
    desert dryland mountain volcano earthquake flood drought wildfire landslide glacier
    """)

  private static let adjectiveEndings = [
    "ical", "ular", "onal", "ative", "etic", "omic", "atic", "otic", "enic", "idal", "oral", "ural",
    "mental", "iac", "istic", "genic", "ogenous", "erial", "iable", "ebral", "ental", "aceous",
  ]

  private static let generalAdjectives = words(
    """
    national international regional local federal professional additional traditional political
    historical typical critical practical technical classical identical logical clerical musical
    annual general original potential final central individual initial special official essential
    personal exceptional educational institutional operational organisational organizational
    fundamental functional optional occasional rational emotional conventional intentional
    particular popular regular similar singular secular scientific academic strategic specific
    domestic democratic dramatic enthusiastic fantastic optimistic realistic innovative
    collaborative creative alternative representative initiative competitive positive negative
    administrative informative commercial industrial financial crucial beneficial substantial
    available valuable reliable considerable notable remarkable suitable viable natural governmental
    leading major new novel key early late current future recent modern complex advanced emerging
    different various important world-class excellent interdisciplinary multidisciplinary
    cross-disciplinary further own
    """)

  private static let general = words(
    """
    research science sciences innovation technology technologies treatments treatment projects
    project issues topics topic areas area work works studies study problems questions challenges
    ways ideas things people partners students researchers scientists collaboration cooperation
    partnerships training teaching education knowledge results methods tools resources services
    funding support solutions applications impact industry society business development progress
    behalf display average top board site campus line hand time schedule track loan paper foot fire
    earth stage offer show sale purpose course demand hold record call request page web internet
    condition conditions grounds ground side basis account day days week weekend theme themes
    subjects subject matters matter everything anything nothing programmes programme programs program
    activities initiatives strategies efforts opportunities publications papers books articles
    systems news events event updates update media press jobs people data analysis design theory policy history processes process care use role future
    discovery discoveries excellence policy-making decision-making leadership management
    """)

  private static func words(_ text: String) -> Set<String> { Set(WordList.words(text)) }
}
