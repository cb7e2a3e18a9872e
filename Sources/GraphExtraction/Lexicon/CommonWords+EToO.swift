extension CommonWords {
  /// Words from E to O.
  static let eToO = """
    each eager earlier earliest early earn earthquake ease easier easily east eastern easy eat
    eaten eccentric eclectic ecological ecologist ecology economic economically economist
    economy ecosystem eczema edge edit edition editor editorial educate education educational
    educator effect effective effectiveness effector efficiency efficient effort ego eight
    eighteen eighteenth eighth either elaborate elder eldest elect election elector electoral
    electorate electric electrical electricity electrified electro electromagnetic electron
    electronic electronica electronically element elementary elephants elevate elevation eleven
    eleventh eligibility eligible eliminate elite else elsewhere email embarked embarking
    embassy embed embedded embedding emblem embodies embrace emerge emergence emergency emeritus
    emigrated eminent emission emotion emotional emphasis emphasize empires empirical employ
    employee employer employment empower empowerment empty enable enabler enacted enclave
    enclosed encompass encounter encourage encouragement encyclopedia end endangered endeavor
    endeavours endemic endorsed endorsement endowed endowment endure enemy energy enforcement
    engage engagement engine engineer engraved engraver enhance enhancement enjambment enjoy
    enjoyable enlisted enormous enough enrich enrichment enrolled enrollment ensemble enshrined
    enslaved ensued ensure entailed entails enter enterprise entertain entertainer entertainment
    enthusiasm enthusiast enthusiastic entire entirety entitled entitlement entity entrance
    entrepreneur entrepreneurial entrepreneurship entropy entry environment environmental
    envision enzyme epic epidemic epidemiological epidemiology epigenetic episode epistemology
    eponymous equal equality equation equipment equipped equipping equitable equity equivalence
    equivalent era erected eroded error ers escape especially essay essence essential est
    establish establishment estate esteemed estimate estimation estimator estuary etc ethical
    ethics ethnic ethnically ethnocentrism eting euros evacuated evaluate evaluation even event
    eventbrite eventual ever every everybody everyday everyone everything everywhere evi
    evidence evident evil evolution evolutionary evolve exact exaggerated exam examination
    examine example exceed excel excellence excellent except exception exceptional excess
    excessive exchange excited excitement exciting excluded excluding exclusive excursion
    execute execution executives exemplary exemplified exemplifies exercise exhibit exhibition
    exile exist existence existential exoplanets exotic expand expansion expatriates expect
    expectation expedition expelled expense expensive experience experiment experimental
    experimentation expert expertise expired explain explanation explicit exploded exploit
    exploitation exploration exploratory explore explorer explosion export expose exposition
    expository exposure express expression extant extend extension extensive extent exterior
    external extinct extinction extra extract extraction extractive extraordinary extreme eye
    fabric face facial facilitate facilitation facilitator facility fact faction facto factor
    factory faculty fail failure fair fairness fairy faith fall fallen false fame familiar
    familiarise family famous fan fantastic fantasy far fare farewell farm farmer farther
    fascinated fascinating fascination fascist fashion fast faster fastest fate father fault
    fauna favor favorable favorite favour favourite fear feasibility feasible feat featherweight
    feature federal federated fee feedback feeder feel feet fell fellowships felt female
    feminist femoral femur fence ferry fertile festivals fetus few fewer fianc fiction fictional
    fictitious fief field fifteen fifth fifty fight fighter figure file fill film filmmaker
    filter final finale finalist finance financial financier finch find findability fine finest
    finger finish finite fire firearm firm first firsthand fiscal fish fisherman fit fitness
    fitting five fix flag flagship flame flamenco flank flash flat fled fledged fledgling flee
    fleet flesh flew flexibility flexible flexibly flies flight float flooding floods floor
    flora flourished flow flower flown fluid fly foam focaccia focal focus fold foliage folk
    folklore follow followers font food foot footage football footballer footprint for foraging
    forced forces forcibly forecast forefront foreign foreigners foremost forensic forest forge
    forget forgot fork form formal formalised format formation former formidable formula
    formulate formulation forth forthcoming fortnightly fortress fortunate fortune forty forum
    forward fossil foster fought found foundational foundations founder four fourteen fourth
    fraction fragments frame framework franchise francs fraternity fraud fraught free freedom
    freelance freestyle freight frequency frequent fresh freshwater friend friendship from front
    frontier frozen fruit fruitful frustration fuel fugue fulfill fulfillment full fully fun
    function functional functionality fundamental fundamentalist funder fundraiser fundraising
    funeral fungi funk funny furniture further fusion future gain gala gallantry gallery game
    gameplay gang gap garage garde garden garnered garnering garrison gas gate gateway gather
    gauge gave gay gazetted geared gen gender gene genera general generalist generalized
    generate generation generative generic generosity generous genetic genetically genius
    genocidal genocide genome genomics genre genuine genus geochemistry geographic geographical
    geography geologic geologist geology geometry geophysics geosciences geospatial ger get
    getting gge ghost giant gift gig gilt gimmick gion girder girl give given glacier glad glam
    glamorous glass glimpse global globalization globe glory glucose goal goalkeeper gods goes
    going gold golf gone good gospel got gotten gov govern governance government governmental
    grad grade gradient gradual graduate graduation grain gram grammar grandchildren
    granddaughter grandfather grandson granite grant grantee grapes graphic graphical graphs
    grass grassroots grateful gratitude grave gravel gravitational gravity gray great greater
    greatest greenhouse grew grieving grit grocery groove grossed grossing ground groundbreaking
    groundwork group grow grown growth guano guarantee guardians gubernatorial guest guez
    guidance guide guidelines guilty guineas guitar guitarist gun gunner guys gym gymnast
    gymnastics habilitation habitable habitat habits hack hackathon hackers had hailed hair half
    halfway halls hamlet hampered hand handball handbook handful handheld handle handwriting
    hanging hanja happen happily happiness happy harbour hard hardcore hardship hardware harmful
    harmonized harmony harness harvest has hashtag hated have head header headline headquartered
    headquarters health healthcare healthier healthy hear heart heat heavily heavy heavyweight
    height heir held helicopter help helpdesk helper helpful hen hence her here heritage hermit
    hero heroic heroine heroism herself hesitate heterogeneous heyday hiatus hidden hierarchical
    hierarchy high higher highest highlight highways hiking him himself hinge hip hire his
    histocompatibility historian historic historical historiography history hit hitherto hoax
    hoc hockey hold holder holiday hologram homage home homeland homeless homeopathy hometown
    homosexuality honest honesty honneur honor honorable honorarium honorary honoree honour hop
    hope hopefully horizontal hormone horn horror horse horticulturists hospitals host hostage
    hostile hotel hour housed household houses housing how however http hub huge human humanist
    humanitarian humanity humor humorous humour hunchback hundred hung hunger hunted hunters
    hunting hurdles hurricanes husband hybrid hydrocarbon hydrogen hymns hypothesis hyun ibis
    ibn ice iconic idea ideal ideation identical identification identifier identify identity
    ideological ideology ignorance ignore ill illegal illness illuminated illustrate
    illustration illustrator image imagery imaginary imagination imagine imam imitative
    immediate immense immigrant immigrated immigration immune immunology impact impactful
    impaired impartial impeachment imperative imperialism implement implementation implicated
    implications implies import importance important imposed imposing impossible impressed
    impressions impressive imprint imprisoned imprisonment improve improvement inadequate
    inappropriate inaugural inaugurated inauguration inbox incarceration incarnation incentive
    incentivized inception inch incident include inclusion inclusive inclusivity income
    incompetence incomplete incorporate incorporation incorrect increase incredible incredibly
    incremental incumbent indeed independence independent index indicate indication indicators
    indie indigenous indirect individual indoor induce inducement inducted industrial
    industrialist industry inen inequality inertia infamous infantry infected infection
    infectious inference inferior infinite inflammatory inflation inflicted influence
    influential influenza info inform informal informatics information informational informative
    infrastructural infrastructure ing ingenuity ingredients inhabitants inhabited inherent
    inheritance inherited inhibition initial initiate initiation initiative injured injury
    injustice inland inlet inning innovation innovative innovator input inquiry insanity
    inscribed inscription insects inside insight insightful insignia insolvency inspection
    inspector inspiration inspire install installation installment instance instant instead
    instituted institution institutional instruction instructional instructors instrument
    instrumental instrumentation insufficient insurance intact intake integral integrate
    integration integrative integrity intellectual intelligence intelligent intend intense
    intensify intensive intent intention intentional inter interact interaction interactive
    interagency interconnected interdisciplinary interest interface interference
    intergovernmental interim interior interjection intermediate internal international
    internationalisation internship interoperability interoperable interoperate interplanetary
    interpretation interpreted interpreter interred interrupted intersection interstellar
    intervals intervening intervention interview intimate into intrinsic introduce introduction
    introductory intuitive invaded invaluable invasion invasive invent invention inventor
    inverse invest investigate investigation investigator investment investor invisible
    invitation invite involve involvement iodine iodised ion ireann iris iron irony irreducible
    irregular irrelevant irrigation island islets isn isolated isolation issue isthmus item
    iteration iterative its itself jackpot jail jam jamboard jazz jewelry job join joint jokes
    journal journalism journalist journey jpg judge judgement judgment judicial jump junction
    jungle junior jupyterhub jurisdiction jurist jury just justifications justify kai keen keep
    kept kernel kerstr key keyboard keynote keyword khatib kick kickoff kid kidney kill
    kilometers kilometres kinase kind kindness kinematics kinetic kingdoms kings kit knee knew
    know knowledge known lab label labelled laboratories laborers lack lacunas lagoon laid lakes
    lamb land landfall landmark landscape landslide language lantern lapsed laptop large larger
    largest laser last late later latest latter laugh launch laureate laurel lava law lawsuit
    lawyer lay layer layout lead leader leadership leaf leagues lean leap learn learner learnt
    leased least leave lecture lecturer led left leg legacy legal legend legendary legislation
    legislative legislator legislature legitimacy legitimate length lengthy less lesser lesson
    let letter letting leucisculus level leverage lexical lexicon lez lia liability liaison
    liberalism librarian librarianship libraries libretto licence license lich lie life
    lifecycle lifelong lifestyle lifetime lift ligase light lighthouse lightning like likelihood
    likened likeness limb limestone limit limitations line lineage linear linebacker lineup
    linguist linguistic link lipid liquid list listen listeners lit literacy literally literary
    literature little liturgy live livestock lle ller load loan lobbying lobbyist local locate
    location lock lockdown locomotion locomotive log logging logic login logistic logo lone long
    longer longest longevity longstanding longtime look loop loosely lose loss lost lot lottery
    lounge love lover low lower lowest loyal loyalty luck lucky lumber lunch lunchtime lung
    luxury lya lying lypeaux lyric lyrical lys machine made magazine magic magician magnate
    magnetic magnificent magnitude mail main mainland mainstream maintain maintainability
    maintainers maintenance maize majestic major majority make makeover maker malaria male mall
    malnutrition man manage management manager managerial mandate mandatory mandolin manganese
    manifesto manipulate manipulation manipulator mankind manner manor mansion manual
    manufacture manufacturer manuscript many map mapped mapping marathon marble marched margin
    maritime marked markers market marketplace marking marks marriage marry martial mascot mass
    massacre massive master masterpieces match mate material materialized math mathematical
    mathematician mathematics matrix matter mature maturity mausoleum maximize maximum may maybe
    mayor mayoral mean meaningful meant meantime measurable measure measurement meat mechanic
    mechanical mechanism medal medalist medallion media median mediated medical medicine
    medieval medium meet meetup mei melodic melody member membership memo memoir memorable
    memory men mental mentality mentees mention mentor mentorship menu merchandise merchant mere
    merge merger merit meritorious mes message met meta metabolism metadata metafiction metal
    metascience meteorological meteorology meter methane method methodological methodology
    methylation methyltransferase metres metric metropolitan mez micro microarchitecture
    microbial microbiology microscope microwave mid middle midfielder mie might mighty migrants
    migrate migration mild mile milestone militant military militia milk mill million mimic min
    mindset mine miner mineralogy mini minimal minimalist minimize minimum ministerial ministers
    ministries minor minority minted minute mirror misinformation missed missile missing mission
    missionary mistake mistakenly mitigator mix mixtape mixture mobile mobilising mobility
    mobilized mock mode model modelled modelling moderate modern modernity modernize modest
    modification modify modular module moisture molecular molecule mom moment momentous momentum
    mon monarch monarchy monastery monastic monetary money moniker monitor monk monkey
    monophosphate monopoly monster month monument moons moral morale morality more morning
    morphology mosque most moth mother motif motion motivated motivation motor motorcycle
    motorway motto mountain mounted mouse mouth move movement movie much multi multicultural
    multidisciplinary multilateral multilingual multimedia multinational multiplayer multiple
    multiplier municipal municipality murder museum music musical musician must mustard mutant
    mutation mutual myself mysterious mystery mythological mythology nager naive naked name
    namesake nanotechnology narrated narrative narrator narrow nascent nation nationale
    nationalism nationalist nationality nationally nationals nationwide native natural
    naturalism naturalist nature naval navigate navigation nchen nchez ncipe ndash ndez near
    nearby nearest neburg necessarily necessary necessitates necessity need needle negative
    negligence negotiate negotiation neighbor neighborhood neighbourhood neighbouring neither
    neoclassical neologism nephew nerve nervous nest nestor net network neural neuroimaging
    neurological neurologist neuroscience neutral neutron never new newer newest newsletter
    newspaper next nez nfdi nhausen nice niche nickname niece night nightclub nightlife nine
    nineteen nineteenth nineties ning ninth nio nitrogen nobility nobody node noise noisy
    nominal nominate nomination nominators nominee non nonconformist none nonlinear nonprofit
    nor norm normal normalization north northbound northeast northeastern northern northwest
    northwestern nos not notable notably note notebook noteworthy nothing notice notification
    notified notion notorious novel novelist novelty now nowadays nowiki nster nuclear nucleus
    number numerical numerous nun nurse nurture nutrient nutrition oara oath obelisks object
    objective obligation obliged observation observational observe observer obsession obtain
    obverse obvious occasion occasional occupation occupy occur occurred occurrence occurring
    ocean oceanography ociny odd off offense offensive offer office officer official offline
    offshore often oil ois ola old older oldest onboard once one ongoing onions online only
    onset onto ontology onward open openness opera operate operation operational operative
    operator operetta opinion opioid opold opponent opportunity oppose opposite opposition
    oppressed opt optical optics optimal optimization optimize option oral orator orbit orbital
    orbiter orchestra orchestral ordained order ordinary ore org organ organic organisation
    organisational organise organiser organism organist organization organizational organize
    organizer ori orientation oriented origin original originality originate oryx ostensibly
    other otherwise our ourselves out outbreak outcome outdoor outer outfits outgoing outlets
    outline outlook outpatient output outreach outside outskirts outstanding outward over
    overall overarching overcome overdose overdubbed overhead overlap overlapping overlooking
    overnight oversaw overseas oversee overseen overshadowed oversight overthrow overview
    overwhelming owing own owner ownership oxide oxygen ozone
    """
}
