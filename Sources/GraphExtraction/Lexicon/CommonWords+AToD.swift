extension CommonWords {
  /// Words from A to D.
  static let aToD = """
    abandon abandonment abbreviated ability able aboard abolished abortion about above abroad
    absence absolute absorbed abstract abstraction abundance abundant abuse academia academic
    academies accelerate acceleration accelerator accent accept acceptable acceptance access
    accessibility accessible accident accidentally acclaim accolades accommodate accommodation
    accompaniment accompany accomplish accomplishment accordance according accordion account
    accountability accountant accreditation accredited accuracy accurate accused accustomed
    acetate achieve achievement acid acknowledge acoustic acquainted acquire acquisition
    acquittal acquitted acre acronym across acrylic act action actionable activated activates
    activation active activism activist activity actor actress actual acute adapt adaptation add
    addiction addition additional address adenine adequate adherence adhering adjacent adjunct
    adjusted administer administrations administrative administrator admiration admired
    admission admit admitted adolescent adopt adopter adoption ads adult advance advancement
    advantage advent adventure advertise advertisement advice advise adviser advisor advocacy
    advocate aerial aeronautical aeroplane aerospace aesthetic aesthetically affair affect
    affiliate affiliation affluent afford affordable aforementioned afraid after aftermath
    afternoon afterwards again against age agency agenda agent aggregate aggressive agile aging
    ago agree agreement agricultural agriculture ahead aid aide aim airborne aircraft aired
    airfield airing airline airmen airplane airplay airport airs aise aka alarming albeit album
    alcohol alerce alert alga algae algebra algorithm align alignment alike alive all
    allegations alleged allegorical alliances allocated allocation allotted allow allowance
    allusions alluvial ally almost alone along alongside alpha alphabetical alpine already also
    alt alter alterations alternate alternative although altitude altogether aluminum alumni
    alumnus always amalgamation amassed amateur amazing ambassador ambient ambition ambitious
    amended amid amidst amino ammonia ammunition among amongst amount amp amplified analogue
    analogy analyse analysis analyst analytic analytical analyze ancestors ancestral ancestry
    anchor ancient and animal animated animation anime anl annexed anniversary annotated
    annotation announce announcement annual anonymous another ans answer ant antagonist anthem
    anthology anthropologist anti anticipate antique antiquity antisemitic any anybody anymore
    anyone anything anytime anyway anywhere apart apartheid apartment app apparatus apparent
    appeal appear appearance appliances applicable applicant application appoint appointment
    appreciate appreciation approach appropriate approval approve approximate aquaculture
    aquatic arcade arch archaeological archaeologist archaeology archeological archipelago
    architect architectural architecture archival archive are area aren arena arguably argue
    argument arid arise aristocratic arithmetic arm armies arose around arrange arrangement
    array arrest arrival arrive art artery article articulated artifacts artificial artillery
    artist artistic artwork ascended ascertain aside ask aspect assassinated assassination
    assault assemble assert assess assessment assets assign assignment assimilation assist
    assistance assistant associate associations assume assumption assurance asterisk asteroid
    astrology astronaut astronomer astronomy astrophysicist astrophysics asylum athlete athletic
    atmosphere atmospheric atom atomic atop attached attack attained attempt attend attendance
    attendees attention attitude attorney attract attraction attractive attribute audience audio
    audit auditioned augmented auspices authentication author authorisation authoritative
    authority authorize auto autobiographical autobiography automate automatic automatically
    automation automobile automotive autonomous autonomy autumn availability available avant
    avenues average avert avian aviation aviator avoid awaiting award awardee aware awareness
    away awesome axis baby bachelor back backdrop backend background backlog backpropagation
    backup backward bacteria bad badge baked balance ball ballad ballet ballistic ballot ban
    bandmate bandwidth banker banking bankruptcy banks banned banner banquet baptized bar bark
    baroque barracks barrels barrier barrister basalt base baseball baseline basement basic
    basically basilica basin basis basketball bass bassist batsman batting battle bays bdnews
    beach beam bear beat beaten beautiful beauty bec became because beck become bed beef been
    beer before began begin beginners beginning begun behalf behavior behavioral behaviour
    behind being belief believe belong beloved below bench benchmark benefactor beneficial
    benefit bequest beside bespoke best bestow bestseller bestselling beta betrayal better
    between beverage beyond biannual bias biblical bicentennial bicycle bid biennial big bigger
    biggest bight bike bikers bilateral bilingual billing billion billionaire bills bin binary
    binding bingen biobanks biochemist biodiversity bioengineering biography bioinformatician
    bioinformatics biological biologist biology biomedical biomedicine bios biosciences
    biotelemetry bipartisan bipolar bird birth birthday birthplace biscuit bishop bit bitter
    black blame blin block blockade blog blogger blogging blood blow blueprint blues board
    boasts boat body bodyboarding bog bold bomb bond bone bonus boogie book booklet boom boost
    border born borough borrowed botanist botany both bottleneck bottom bought boulders
    boulevards bound boundary boutique bow box boxer boy brackish brain brainstorm branch brand
    bravery breadth break breakfast breakout breakthrough breakup breast bred breeding brick
    bridge brief bright brightness brilliant bring broad broadcast broadcaster broaden broader
    broadest broke broken brokerage bronze brother brought browse browser bubble budget buffer
    bug build builder built bulb bulk bunch burden bureaucracy burgeoning burials buried burn
    bus busiest business businessman businessmen businessperson bust busy but butterflies button
    buy buyers bytes cabinet cable cadet calcium calculate calculation calendar call came cameo
    camera camp campaign campground campus can canal canards cancel cancellation cancelled
    cancer candidacy candidate cannot canonical canton canyon cap capability capable capacity
    capital capitalisation capitalist capped capsule captain captives capture car carbon care
    career careful cargo carpets carrier carry cartel cartoon carts carved carvings case cash
    cast casual casualties catalog catalogue catalyze catastrophic catch categorized category
    cats cattle caucus caught causa cause caution cavalry cave ceased ceiling celebrate
    celebration celebrity cell cellist cello cellular censorship census cent centenary centered
    centers central centralized centre centric centrist century ceremonial ceremony certain
    certificate certification certified cha chain chair chairman chairperson challenge chamber
    champion championship chance change channel chapel chapter character characteristic
    characterization characterized characterizing charcoal charge charitable charity chart
    charter chat cheap check checklist checkout cheese chef chemical chemist chemistry chemokine
    chess chicken chief child childhood children chloroplast chocolate choice choir choose
    choreographer chorus chose chosen chromatin chromosome chronic chronicles chronological
    churches cin cinema circle circuit circular circulating circulation circumstances circus
    citable citation cite citizen citizenship citrus city civil civilian civilization cker claim
    clan clandestine clarification clarify clarity class classic classical classification
    classified classifier classroom clause clean clear clearer clergy clerk clever click client
    cliff climate climb clinical clinicians clip clock clone close closer closest closure cloth
    cloud club cluster coach coal coalition coast coastal coat cocktail code codebase coffee
    cognition cognitive cohesive cohort coin coincide coincidence cois cole collaborate
    collaboration collaborative collaborator collapse collateral colleague collect collection
    collective collector colleges collision colloquially colloquium colonial colony color colour
    column columnist com combat combination combinatorics combine come comeback comedian comedy
    comet comfort comfortable comic command commander commemorate commemoration commemorative
    commenced commended comment commentary commentator commercial commercialization commissioned
    commit commitment committed committees committing common communal commune communicate
    communication communism communists community commuter compact companion company comparable
    comparative compare comparison compatibility compatible compelled compendium compensation
    compete competence competencies competent competition competitive competitiveness competitor
    compilation compiled compiler compiling complaint complement complementary complete
    completeness completion complex complexity compliance compliant complicated complications
    comply component compose composer composition compound comprehensive compression comprise
    compromise computation computational compute computer comune conceivable conceived
    concentrated concentrates concentration concept conception conceptual concern concert
    conclude conclusion concrete concurrently condemned condensed condition conduct conductor
    conf conference conferred confessor confidence confident confidential configuration confined
    confirm conflict confluence conform confront confrontation confused confusion conglomerate
    congratulate congressional conjecture conjunction connect connection connectivity conquer
    conquest conscience conscious consciousness consecrated consecutive consensus consent
    consequence consequently conservation conservatives consider considerable considerably
    consideration consist consistency consistent console consolidate consolidation consortia
    consortium conspiracy conspirators constant constituency constituent constitute constitution
    constitutional constraints construct construction constructive constructivist consulate
    consultancy consultant consultation consulted consulting consume consumer consumption
    contact contain container contemporary content contest contestants context contextual
    contiguous continent continually continuation continue continuity continuous contract
    contractor contrapuntal contrary contrast contribute contribution contributor control
    controlled controlling controversial controversy convene convenience convenient convent
    convention conventional convergence conversation conversational conversion convert convey
    convicted conviction convince cookie cooking cool cooperate cooperation cooperative
    coordinate coordination coordinator copper copy copyright coral core corn corner coronavirus
    corpora corporate corporations corpus correct correctness correlation correspond
    correspondence correspondent corruption cosmic cosmology cost costume cotton could couldn
    councillor councils counsel counted counter counterpart counties countless country
    countryside counts coup couple courage courageous course court cousin cover coverage coveted
    covid cowboy coworking coyote craft craftsmanship crash cream create creation creationism
    creative creativity creator creatures credentials credibility credible credit creditors crew
    cricket cricketer crime criminal crisis criteria criterion critic critical criticised
    criticism criticized critique crop cross crossover crossword crowd crowdsourcing crown
    crucial cruise cruiser cryptographic cryptography crystal crystallography culminated
    culminating culmination cult cultivate cultural culture cum cumulative curate curation
    curator curiosity curious currency current curricula curriculum curve custom customer
    customizable customize cut cute cutting cyber cyberinfrastructure cybersecurity cycle
    cyclone dad daily dairy dam damage dance dancer danger dangerous dark dashboard dashes data
    database datapackage dataset date daughter day dead deadline deal dealership dealt death
    debate debt debug debugging debut decade deceased decentralized deception decide decision
    decisive deck declaration declare decline decomposition decorated decoration decrease decree
    dedicate dedication deed deemed deep deepen deeper deer defamation default defeat defence
    defend defendant defender defense defensive deficiency deficient deficit define definitely
    definition definitive defunct degradation degree dehydrogenase deities del delay delegate
    delegation deliberate delighted deliver deliverables delivery della delle deluxe delve
    demand dementia demo democracy demographic demons demonstrate demonstration den denial
    denominations denote dense density dental deny departed departing departments departure
    depend dependency dependent depict depiction deploy deployment deposit deposition depressed
    depression depth deputies der derivative derive des descendant descended descent describe
    description descriptive desert deserved deserving design designated designation designer
    desirable desire desk desktop desperate despite destination destiny destroy destroyer
    destruction destructionis detail detect detectable detection detective determination
    determine devastating develop developer development developmental device devised devote
    diagnosed diagnosis diagnostics dialect dialogue diameter diary dice dictatorship dictionary
    did didn die diesel diet differ difference different differential differentiation difficult
    difficulty digital digitalisation dignitaries dignity dilemma dimension dimensional dinger
    dining dinner dinucleotide diocese dioxide diphosphate diploma diplomat diplomatic dire
    direct direction directorate directorial directors disability disabled disagreement
    disappeared disappointed disaster disastrous disbanded disc discarded discharge disciplinary
    discipline disclose disco discography disconnect discontinued discounts discourse discover
    discoverability discoverable discoverer discovery discretion discrimination discriminatory
    discuss discussion disease disenfranchisement disguised dishes dismissed disorder disparate
    dispersed displaced displacement display dispute disregard disruption disruptive disseminate
    dissemination dissertation dissident dissolution dissolve distance distant distinct
    distinction distinctive distinguish distorted distortion distribute distribution distributor
    district dive diverse diversified diversity divide division divorce doc dock doctoral
    doctorate doctors doctrine document documentary documentation does doesn dog doi doing
    dollar domain dome domestic domestically dominance dominant dominate don donate donation
    done donor doomed door dos dot double doubt down downhill download downloadable downstream
    downtown dozen draft drainage drained drains drama dramatic dramatically drastically draw
    drawn dream dress drew drink drive driven driver dropped drove drug drum drummer drumming
    drunk dry dual dub dubbed dubbing due duel duet dunes duo duplication duration during dust
    duty dwarf dying dynamic dynamical dynasty
    """
}
