extension CommonWords {
  /// Words from A to D.
  static let aToD = """
    abandon abandonment abbreviated abdication ability able aboard abolished abolishing
    abolition aboriginal abortion abortive about above abroad absence absent absentia absolute
    absorb abstract abstraction abundance abundant abuse abusive academia academic academician
    academies acceded accelerate acceleration accelerator accent accept acceptable acceptance
    access accessibility accessible accessories accident accidental acclaim accolade accommodate
    accommodation accompaniment accompany accomplish accomplishment accordance according
    accordion account accountability accountable accountant accreditation accredited accumulated
    accuracy accurate accused accustomed acetate acetylation achievable achieve achievement acid
    acknowledge acknowledgement acoustic acoustically acquainted acquire acquisition acquittal
    acquitted acre acronym across acrylic act action actionable activate activation active
    activism activist activity actor actress actual acute adapt adaptation adapters adaptions
    adaptive add addiction addition additional additive address adenine adequate adhere
    adherence adhesion adjacent adjunct adjusted adjustments administer administration
    administrative administrator admiration admired admirer admission admit admitted adolescent
    adopt adopter adoption adoptive ads adult advance advancement advantage advantageous advent
    adventure adverse adversity advert advertise advertisement advertisers advice advise adviser
    advisor advisory advocacy advocate aerial aeronautical aeronautics aeroplane aerospace
    aesthetic aesthetically affair affect affiliate affiliation affirmed affirming affluent
    afford affordable aforementioned afraid after aftermath afternoon afterward again against
    age ageism agency agenda agent aggregate aggressive agile aging agnostic ago agony agree
    agreement agricultural agriculture agrosystem ahead aid aim air airborne aircraft airfield
    airline airmen airplane airplay airport airspace aise aka alarming alarms albeit album
    alcalde alcohol alderman alerce alert alga algae algebra algorithm algorithmic alienated
    aliens align alignment alike alive all allegations alleged allegiance allegorical alliance
    allocate allocation allotted allow allowance allusions alluvial ally almost alone along
    alongside alphabet alphabetical alpine already also alt altar alter alterations alternate
    alternative although altitude altogether altos aluminum alumni alumnus always amalgamation
    amassed amateur amazing ambassador ambassadorships ambient ambiguity ambition ambitious
    amended amid amidst amino ammonia ammunition among amongst amor amount amp amphibians
    amphibious amplifier amplify amulets analogue analogy analyse analysis analyst analytic
    analytical analyze anarchists anatomical anatomy ancestor ancestral ancestry anchor ancient
    and anemone angels anglers angry animal animated animation animator anime animist anl
    annexed anniversary annotated annotating annotation announce announcement announcer annual
    annuity anonymous another ans answer ant antagonist antelope antennas anthem anthology
    anthropologist anti anticipate antigen antimicrobial antiproton antiquated antique antiquity
    antisemitic any anybody anymore anyone anything anytime anyway anywhere apart apartheid
    apartment aphasia apiece apology apoptosis app appalling apparatus apparent appeal appear
    appearance appellants appetite appliances applicable applicant application appoint
    appointment appreciate appreciation apprentice approach appropriate approval approve
    approximate approximation aquaculture aquatic arbitration arcade archaeological
    archaeologist archaeology archeological archery archipelago architect architectural
    architecture archival archive ardent are area aren arena arguably argue argument arid arise
    arisen aristocratic arithmetic arm armor army arose around arrange arrangement arranger
    array arrest arrival arrive arsenal art arterial artery article articulated articulation
    artifacts artificial artillery artist artistic artwork artworld asbestos ascended ascertain
    aside ask aspect aspiration aspire assassinate assassination assault assemble assembly
    assert assess assessment asset assign assignment assimilation assist assistance assistant
    associate association assume assumption assurance assure asterisk asteroid astrologer
    astrology astronaut astronomer astronomical astronomy astrophysicist astrophysics asylum
    asymptotic asynchronous atheist atheistic athlete athletic atmosphere atmospheric atom
    atomic atop attached attaches attachment attack attackers attained attaining attainment
    attempt attend attendance attendee attention attitude attorney attract attraction attractive
    attractiveness attribute attribution attrition auction audience audio audit auditioned
    auditorium augment auspices authentication author authorial authorisation authoritative
    authority authorize authorship autism auto autobiographical autobiography automate automatic
    automatically automation automobile automotive autonomous autonomy auxiliary availability
    available avant avenue average avert avian aviation aviator avid avoid avoidable await
    awakened award awardee aware awareness away awesome axis baby bachelor back backbone
    backdrop backend background backlog backpropagation backup backward bacteria bacterial
    bacteriologist bad badge badminton baggage baked balance bald ball ballad ballet ballistic
    balloon ballot bamboo ban bandleader bandmate bandwidth banker banking banknote bankruptcy
    banks banned banner banquet baptized bar barberillo barely bark baronetcy baroque barracks
    barred barrels barrier barrister basalt base baseball baseline baseman basement basic
    basically basilica basin basis basketball bass bassiana bassist bassoon bastien bat batch
    bathroom batsman batted battery batting battle battlefield bay bdnews beach beam beans bear
    beat beaten beautiful beauty bec became because beck become bed bedroom beef been beer
    before beforehand began begin beginner beginning begun behalf behave behavior behavioral
    behaviour behest behind being belief believe belong beloved below belt bench benchmark
    bending benefactor beneficial benefit bequeathed bequest beside besieged bespoke best bestow
    bestseller bestselling beta betrayal betrayed better between beverage beyond biannual bias
    biblical bicameral bicentennial bicycle bid bidirectional biennial big bigger biggest bight
    bike bikers bilateral bilingual billboards billed billing billion billionaire bills binary
    binding binds bingen bio biobank biochemical biochemist biochemistry biodiversity
    bioengineering bioethics biographer biography bioinformatician bioinformatics biological
    biologist biology biomarkers biomedical biomedicine biometrics biopharmaceutical biophysical
    biophysicist bioscience bioscientific biotech biotechnology biotelemetry bipartisan bipedal
    bipinnatifida bipolar bird birth birthday birthplace biscuit bishops bit bitter black blame
    blanket blazes blessed blin blink bloc block blockade blog blogger blogging blonde blood
    bloodshed blow blue blueprint board boardwalk boasts boat body bodyboarding bog boiler bold
    bomb bombers bond bone bonus boogie book bookable bookkeeping booklet boom boost bootcamp
    border bore born borough borrowed borrowers boss botanical botanist botany both bottle
    bottleneck bottom bought boulders boulevard bounce bound boundary bounty boutique bow box
    boxer boy boycott boyfriend brackish brain brainchild brainstorm branch brand bravery breach
    bread breadth break breakdown breakfast breakout breakthrough breakup breast breath breathe
    breathtaking bred breeding brewing bribery brick bride bridge brief brigades bright
    brightest brightness brilliant bring broad broadcast broadcaster broaden broader broadest
    broadsheet broke broken broker brokerage bronze brother brotherhood brought browse browser
    brush brutal bubble budget buffer bug build builder built bulb bulk bulky bulla bullet
    bulletin bunch bundle burden bureaucracy bureaucratic burgeoning burial buried burlesque
    burned burning bus busiest business businessman businessmen businessperson bust bustling
    busy but butterflies button buy buyers bylaws bytes cabinet cable cached cadet caf cafe
    calcium calculate calculation calendar caliber call calponin calves came cameo camera camp
    campaign campground campsites campus can canal canards cancel cancellation cancelled cancer
    candid candidacy candidate cane canned cannons cannot canonical canton canvas canyon cap
    capability capable capacity capita capital capitalisation capitalist capitalization capped
    cappella capsule captain captive captivity capture car carbon carbonated carboxylase cardiac
    cardinal cardiovascular care career careful careless cargo carnivore carpets carriage
    carrier carry cartel cartesian cartographer cartoon cartoonist carts carved carvings case
    cash cashier cassette cast casual casualties cat catalog catalogue catalysts catalyze
    catastrophic catch catcher categorization categorized category catenin catered catering
    cathedral cattle caucus caught causa causal cause caution cautious cavalry cave caveat cays
    cease ceded ceiling celebrate celebration celebrity cell cellist cello cellular cemetery
    censorship census cent centenary centennial center centimeters central centralized centre
    centric centrist century ceramics ceremonial ceremony certain certificate certification
    certified cha chachalacas chain chair chairman chairmanship chairperson chairwoman challenge
    challengers chamber champion championship chance chancellor change channel chansons chant
    chaos chapel chaplain chapter character characterised characteristic characterization
    characterized characterizing charcoal charge charitable charities charm chart charter chat
    chatbot chateau chatting cheap cheaper cheapest check checkers checklist checkout cheese
    chef chemical chemist chemistry chemokine chemotherapy chenyi chess chest chicken chief
    child childhood children chiropractic chiropractor chloroplast chocolate choice choir choose
    choreographer chorus chose chosen chromatin chromosome chronic chronicle chronological
    churches churchyard cia cigarette cin cinema cinematography circadian circle circuit
    circular circulate circulation circumference circumstances circumvent circus citable
    citation cite citizen citizenship citrus city civic civil civilian civilization cker claim
    clan clandestine clarification clarify clarity clashed class classic classical
    classification classifier classify classmate classroom clause clean cleanup clear clearer
    clergy cleric clerk clever click client climactic climate climatic climb clinched clinic
    clinical clinicians clip clock clone close closer closest closure cloth cloud club clumsy
    cluster cmake coach coal coalition coarse coast coastal coastline coat cocktail code
    codebase codename codex codification codified coefficient coffee cofounder cognition
    coherence cohesive cohort coin coincide coincidence coincidentally cois cold coles
    collaborate collaboration collaborative collaborator collaboratory collapse collar
    collateral colleague collect collection collective collector college collegiate collision
    colloquially colloquium colonel colonial colonists colony color colour column columnist com
    combat combination combinatorics combine come comeback comedian comedic comedy comet
    comfortable comfortably comic command commander commemorate commemoration commemorative
    commenced commendable commended comment commentary commentator commerce commercial
    commercialization commission commissioner commit commitment committed committee committing
    common communal commune communicate communication communicators communism communist
    community commute commuter compact companion company comparable comparably comparative
    compare comparison compartment compatibility compatible compatriots compel compelled
    compelling compendium compensation compete competence competency competent competition
    competitive competitiveness competitor compilation compile compiler complained complaint
    complement complementary complete completeness completion complex complexity compliance
    compliant complicated complications comply component compose composer composition
    compositional compound comprehensive compression comprise compromise compulsory computation
    computational compute computer comune concede conceivable conceived concentrate
    concentration concept conceptual concern concert concise conclude conclusion concrete
    concubine concurrent condemned condemning condemns condensation condensed condition
    conditional conduct conductor conf confer conference conferred conferring confessor
    confidence confident confidential confidentiality configuration configured confine confirm
    confiscated conflict confluence conform confront confrontation confused confusing confusion
    conglomerate congratulate congregation congregational congressional conjecture conjunction
    connect connection connectivity connotations conquer conquest conscience conscious
    consciousness conscription consecrated consecutive consensus consent consequence
    consequently conservation conservative conservatory conserved consider considerable
    considerably consideration consist consistency consistent console consolidate consolidation
    consort consortia consortial consortium conspiracy conspirators conspiring constant
    constellations constituency constituent constitute constitution constitutional constrained
    constraint construct construction constructive constructivism constructivist consul
    consulate consult consultancy consultant consultation consume consumer consumerism
    consumption contact contain container contamination contemporary contended contender
    contends content contention contest contestants context contextual contiguous continent
    continental contingency contingent continually continuation continue continuity continuous
    contour contract contractor contradiction contralto contrapuntal contrary contrast
    contribute contribution contributor control controlled controller controlling controversial
    controversy convene convenience convenient convent convention conventional converge
    convergence conversation conversational conversion convert convex convey convicted
    conviction convince cookie cooking cool cooler cooperate cooperation cooperative coordinate
    coordination coordinator cop cope copper copy copyright core corn corner cornerstone
    coronavirus coroner corpora corporate corporation corporatism corps corpus correct
    correction correctness correlated correlation correspond correspondence correspondent
    corridor corrupt corruption cortex cosmic cosmology cosmopolitan cost costume cottage could
    couldn council councillor counsel count counter counterpart counterpoint countless country
    countryside county coup couple courage courageous course court courtesy courtroom cousin
    covenant cover coverage covert coveted covid cowboy coworking cowpunk coyote craft craftsman
    craftsmanship crane crash crater crawler cream create creation creationism creationist
    creative creativity creator creatures credentials credibility credible credit creditors
    creek crew cricket cricketer crime criminal criminology crises crisis criteria criterion
    critic critical criticised criticism criticize critique crop cross crossover crossroads
    crossword crowd crowdsourcing crown crs crucial cruelty cruise cruiser crushed crust
    crustaceans crying cryptographic cryptography crystallography crystals ctor cuisine culinary
    culminated culminating culmination cult cultivate cultural culture cum cumulative curate
    curation curator curiosity curious currency current curricula curricular curriculum curtains
    curvature curve custody custom customarily customary customer customisation customised
    customizable customization customize cut cute cutoff cutting cyanide cyber
    cyberinfrastructure cyberpunk cybersecurity cycle cyclist cyclone cytoplasm cytosine
    dabbling dad daily dairy damage dance dancer danger dangerous dark darker dash dashboard
    data databanks database datapackage dataset datatypes date daughter daunting day daycare
    daytime deacetylase dead deadbolt deadline deal dealer dealership dealt death debate debris
    debt debug debugging debut decade decaying deceased decent decentralized deception deceptive
    decide decins decision decisive deck declaration declare decline decommissioned
    decomposition decorated decoration decorator decrease decree dedicate dedication deducted
    deduction deed deemed deep deepen deeper deer defamation defamatory default defeat defected
    defectors defence defenceman defend defendant defender defense defensive deficiency
    deficient deficit define definitely definition definitive deflection defunct degradation
    degree dehydrogenase dei deities del delay delegate delegation deleted deliberate delicate
    delicious delighted deliver deliverable delivery delle deluxe delve demand dementia demerged
    demo democracy democrat democratizing demographic demolished demolition demons demonstrate
    demonstration demonstrator den dengue denial denomination denote denounced dense density
    dental dentistry deny depart department departure depend dependency dependent depict
    depiction deploy deployment deposit deposition deprecated deprecation depressed depression
    depressive deprived depth deputy der derivative derive derogatory des desalination
    descendant descended descent describe description descriptive descriptors desert deserve
    design designated designation designer desirable desired desires desk desktop desperate
    despite destination destroy destroyer destruction destructionis detached detail detainees
    detect detectable detection detective detectors detention deteriorated determination
    determine devastating develop developer development developmental deviations device devise
    devote devotion devotional diagnose diagnosis diagnostic diagram dialect dialog dialogue
    diameter diamonds diary diaspora dice dictator dictatorship dictionary did didn die diesel
    diet dietary differ difference different differentiable differential differentiate
    differentiation difficult difficulty diffraction diffusion dig digest digital digitalisation
    dignitaries dignity dilemma dimension dimensional dinger dining dinner dinosaur dinucleotide
    diocesan diocese dioxide diphosphate diploma diplomacy diplomat diplomatic dire direct
    direction directive director directorate directorial directories disability disabled
    disagreement disambiguate disambiguation disappeared disappointed disappointing disapproved
    disarmament disaster disastrous disbanded disc discarded discharge disciplinary discipline
    disclose disco discography disconnect discontinue discount discourse discover
    discoverability discoverable discoverer discovery discrete discretion discriminant
    discrimination discriminatory discuss discussion disease disenchanted disenfranchisement
    disgorgement disguised dish dishonest dislike dismissed disobedience disorder disparate
    dispatched dispersed displaced displacement display disposal disproportionate dispute
    disqualified disregard disrupting disruption disruptive dissatisfied dissecting disseminate
    dissemination dissertation dissident dissolution dissolve distance distant distinct
    distinction distinctive distinguish distorted distortion distorts distressed distribute
    distribution distributor district dit dive diverged divergences diverse diversification
    diversify diversion diversity divide division divorce doc dock doctor doctoral doctorate
    doctrinal doctrine document documentary documentation does doesn dog doi doing dollar domain
    dome domestic domestically domesticated dominance dominant dominate domination don donate
    donation done donor doom door doping dormant dos dotted douard double doubt down downfall
    downhill download downloadable downstream downtown dozen draft drainage drained draining
    drains drama dramatic dramatically drastically draw drawn dream dress drink drive driven
    driver drone drop dropped dropping drought drove drowned drowning drug drum drummer drumming
    drunk dry dual dub dubbed dubbing dubstep duchy due duel duende duet dunes duo duplicate
    duplication durability duration durga during dust duty dwarf dwelling dwest dying dynamic
    dynamical dynasty dystopian
    """
}
