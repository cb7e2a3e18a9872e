extension CommonWords {
  /// Words from E to O.
  static let eToO = """
    each eager earlier earliest early earmarked earn earth earthquake ease easier easily east
    eastern eastward easy eat eaten eccentric echoed eclectic eclipsed eclipses eco ecological
    ecologist ecology economic economical economist economy ecosystem ecumenical ecumenism
    eczema edge edible edifice edit edition editor editorial edu educate education educational
    educator effect effective effectiveness effector efficiency efficient effort ego eigenfaces
    eight eighteen eighteenth eighth eighty either elaborate elapsed elder eldest elect election
    elector electoral electorate electric electrical electricity electrified electro
    electrochemistry electromagnetic electron electronic electronica electronically elegance
    elegant element elementary elephant elevate elevation elevator eleven eleventh eligibility
    eligible eliminate elimination elite elsewhere elucidation email emancipation embargo
    embarked embarking embassy embed embedded embedding embezzlement emblem embodies embrace
    emerge emergence emergency emergent emeritus emigrants emigrated emigration eminence eminent
    emission emitting emotion emotional empathy emperor emphasis emphasize empire empirical
    employ employee employer employment empower empowerment empty emulation enable enabler
    enacted encabalgamiento encapsulate enclave enclosed encloses encoded encompass encounter
    encourage encouragement enculturation encyclopedia end endangered endeavor endeavours
    endemic endorse endorsement endowed endowment endpoints endurance endure enemy energetic
    energy enforcement engage engagement engine engineer enginehouse engraved engraver enhance
    enhancement enjambment enjoy enjoyable enlist enlistment enormous enough enquiries enrich
    enrichment enroll enrollment ensemble enshrined enslaved ensued ensure entailed entails
    enter enterprise entertain entertainer entertainment enthusiasm enthusiast enthusiastic
    enticing entire entirety entitled entitlement entity entrance entrants entrenched
    entrepreneur entrepreneurial entrepreneurship entropy entry entryway env environment
    environmental environmentalists envision envoys enwik enzyme epic epidemic epidemiological
    epidemiology epigenetic epilepsy episode episodic epistemic epistemology epistolary
    eponymous equal equality equation equipment equipped equipping equips equitable equitably
    equity equivalence equivalent era erected erecting erection eroded erosion error ers
    escalating escape escrow especially espionage esplanade essay essence essential est
    establish establishment estate esteemed estimate estimation estimator estoppel estuary etc
    etched ethical ethics ethnic ethnically ethnicity ethnocentrism eting eugenics euro evacuate
    evacuation evaluate evaluation evaporate evasion even event eventbrite eventful eventual
    ever every everybody everyday everyone everything everywhere evi evidence evident evil
    evolution evolutionary evolve exact exaggerated exalted exam examination examine example
    exascale excavated exceed excel excelled excellence excellent except exception exceptional
    excerpt excess excessive exchange excited excitement exciting excitons exclaimed excluded
    excluding exclusion exclusive excursion excuse execute execution executive exemplar
    exemplary exemplify exercise exerted exhibit exhibition exile exist existence existential
    exit exoplanet exotic expand expansion expansive expatriate expect expectation expedition
    expelled expense expensive experience experiment experimental experimentation experimenter
    expert expertise expired explain explanation explanatory explicit exploded exploit
    exploitation exploration exploratory explore explorer explosion explosive export expose
    exposition expository exposure expounded express expression expulsion extant extend
    extension extensive extent exterior external extinct extinction extorted extra extract
    extraction extractive extraordinary extreme extremism extremist exuberant eye fabric
    fabricated face faceless facets facial facilitate facilitation facilitator facility fact
    faction facto factor factory factual faculty fade fail failure fair fairness faithful fall
    fallen false fame familiar familiarise familiarity family famous fans fantastic fantasy far
    fare farewell farm farmer farther fascinated fascinating fascination fascist fashion fast
    faster fastest fate father fault fauna favor favorable favorably favorite favour favourable
    favourite fear feasibility feasible feat feathers featherweight feature federal federated
    federation fee feedback feeder feel feet fell fellow fellowship felt female feminist femora
    femoral femur fence ferry fertile festival festivities fetus fever few fewer fianc fiction
    fictional fictionalised fictitious fief field fieldwork fifteen fifth fifty fight fighter
    figure file fill film filmmaker filmmaking filmography filter final finale finalised
    finalist finalized finance financial financier finch find findability findable fine finest
    finger fingerprint finish finite fire firearm firepower fireworks firm first firsthand
    fiscal fish fisherman fishermen fishery fission fit fitness fitted fitting five fix flag
    flagship flame flamenco flank flash flat flavors flavour flawless fled fledged fledgling
    flee fleet flesh flew flexibility flexible flexibly flies flight flipped float flocked
    flocks flood floor florists flourished flourishing flow flower flown flu fluent fluid
    fluorescent fly foam focaccia focal focus focussed focusses fold folder foliage folk
    folklore follow followers font food foot footage football footballer foothills footprint
    footsteps for forage forays force forcefully forcibly forecast forefront foreign foreigners
    foremost forensic foreseen forested forestry forests forge forget forgiveness forgot
    forgotten fork form formal formalised formalisms formalized format formateur formation
    formatted formatting former formidable formula formulate formulation fort forth forthcoming
    fortified fortnightly fortress fortunate fortune forty forum forward fossil foster fought
    foul found foundation foundational founder fountain four fourteen fourteenth fourth fraction
    fragment fragmentation frame framework franchise franchisee francs frankincense fraternal
    fraternity fraud fraudulent fraught free freedom freelance freestyle freeways freight
    frequency frequent fresh freshman freshwater friction friend friendship frisk from front
    frontend frontier frontman frozen fructose fruit fruitful frustrated frustrating frustration
    fuel fugue fulfill fulfillment full fullest fully fun function functional functionality
    fundamental fundamentalist funder fundraiser fundraising funeral fungi fungus funk funny
    furnished furniture further fusca fused fusion future gag gain galaxies gallantry gallery
    game gamemode gameplay gangsta gap garage garde garden garnered garnering gas gaseous
    gasoline gate gateway gather gauge gave gaw gazetted geared gelatin gende gender gene genera
    general generalist generality generalizability generalize generate generation generative
    generators generic generosity generous genetic genetically geneticist genius genocidal
    genocide genome genomic genre gentlemen genuine genus geochemistry geographic geographical
    geography geologic geological geologist geology geometry geophysical geophysics geosciences
    geospatial ger gestation gestures get getting gge ghetto ghost giant gift gig gilt gime
    gimmick ginkgo gion girder girl give given glacial glacier glad glam glamorous glance glass
    glimpse glise global globalization globe gloomy glorious glucose glycine goal goalkeeper
    goalscorer goat goddess gods goes going gold golf gone good goodbye gospel got gotten gov
    govern governance government governmental governor grad grade gradient gradual graduate
    graduation graffiti grain gram grammar grammatical grand grandchildren granddaughter
    grandfather grandparents grandson granite grant grantee grapes graph graphic graphical
    grappled grass grassland grassroots grateful gratitude grave gravel gravitational gravity
    great greater greatest greenery greenhouse greeted greetings grew grid grievances grieving
    grilled grindcore grit grocery groomed groove grossed grossing grotto ground groundbreaking
    groundwater groundwork group grow grown growth guano guarantee guard guardians gubernatorial
    guduu guerrilla guest guez guidance guide guideline guilty guineas guitar guitarist gun
    gunner guys gym gymnast gymnastics habilitation habitable habitat habits hack hackathon
    hackers had hagiography hail hair hairdressing half halfway hallmark halls halt hamlet
    hampered hand handball handbook handcrafting handful handheld handle handsome handwriting
    handwritten hanging hangs hanja happen happier happily happiness happy harbor harbour hard
    hardcore harder hardest hardship hardware hardworking harem harmful harmonica harmonious
    harmonisation harmonization harmonize harness harpist harvest has hashtag hasn hated hatter
    hauling have haven hazard head header headline headquarter headwaters healing health
    healthcare healthier healthy hear heart heartfelt heat heavier heavily heavy heavyweight
    height heimer heir held helicopter hello helmet help helpdesk helper helpful hemisphere hen
    hence her herbivorous herds here hereby heresy heritage hermit hero heroic heroine heroism
    herself hesitate heterogeneous heyday hiatus hidden hiding hierarchical hierarchy high
    higher highest highlands highlight highway hiking hilarious hillbilly hillside him himself
    hinge hip hire his histocompatibility histone historian historic historical historiographic
    historiography history hit hitherto hitting hlhaus hoax hoc hockey hold holder hole holiday
    hologram holy homage home homeland homeless homeopathic homeopathy homepage homesickness
    hometown homogeneous homosexual homosexuality honest honesty honneur honor honorable
    honorarium honorary honoree honoris honour hooked hop hope hopeful horizontal hormone horn
    horror horse horseback horticulturists hospital hospitality hospitalized host hostage
    hostile hostility hot hotel hour housed household houses housing hovering how however html
    http hub huge human humanist humanitarian humanity humankind humanoid humble humiliation
    humor humorous humour humpback hunchback hundred hunger hunted hunters hunting hurdles
    hurricanes husband husbandry hybrid hybridization hydrocarbon hydroelectric hydrogen
    hydrological hydroxyl hygiene hymn hypertension hypotheses hypothesis hypothesized ibis ibn
    ice icefield iconic icy idea ideal ideation identical identification identifier identify
    identity ideological ideology idiom ift ignorance ignore ikta ill illegal illegitimate
    illness illuminated illustrate illustration illustrative illustrator image imagery imaginary
    imagination imaginative imagine imam imitation imitative imitators immediate immense
    immersed immersion immersive immigrant immigrated immigration immortalized immune immunity
    immunology impact impactful impaired impairment impart impartial impeachment impenetrable
    imperative imperialism implement implementation implicated implications imply import
    importance important imposed imposes imposing impossible impoundment impresario impressed
    impressions impressive imprint imprisoned imprisonment impropriety improve improvement
    improvisational improvised impulse inaccessible inaccurate inactive inadequate inappropriate
    inaugural inaugurated inauguration inbox incarcerated incarceration incarnation incentive
    incentivized inception inch incident include inclusion inclusive inclusivity income
    incompatible incompetence incomplete incorporate incorporation incorrect increase incredible
    incredibly incremental incubate incubation incumbent incursions indebted indeed independence
    independent index indicate indication indicators indie indigenous indirect indispensable
    indistinguishable individual individualized indoor induce inducement inducible inducted
    inductees industrial industrialist industrialized industry ineligible inen inequality
    inertia inertial inevitable inexpensive inexperienced infamous infancy infant infantry
    infected infection infectious inference inferior infiltrated infinite inflammatory inflate
    inflation inflicted influence influencers influential influenza info inform informal
    informatics information informational informative infrared infrastructural infrastructure
    infrequent infringement infused ing ingenious ingenuity ingredients inhabit inhabitant
    inhaling inherent inheritance inherited inhibit inhibition inhibitors initial initiate
    initiation initiative initiator injured injury injustice inland inlet inner inning
    innovation innovative innovator input inquiry ins insanity inscribed inscription insects
    inserting inside insight insightful insignia insist insofar insolvency inspection inspector
    inspiration inspire instability install installation installment instance instant instead
    instigated instituted institutes institution institutional instructed instructing
    instruction instructional instructor instrument instrumental instrumentalist instrumentation
    insufficient insurance insurgency intact intake integral integrate integration integrative
    integrity intellectual intelligence intelligent intend intense intensify intensity intensive
    intent intention intentional inter interact interaction interactive interagency interconnect
    interdisciplinary interest interface interfere interference interim interior interjection
    intermediate interment intermittent internal international internationalisation
    internationalization interned internet interns internship interoperability interoperable
    interoperate interplanetary interplay interpret interpretation interpreter interracial
    interred interrupted interruptions intersect intersection intersectional interstellar
    interval intervene intervention interview interviewer interwar intimate into intrepid
    intricate intrigued intriguing intrinsic introduce introduction introductory intuitive
    invaded invaders invaluable invariably invasion invasive invent invention inventor inventory
    inverse invertebrate invest investigate investigation investigative investigator investment
    investor invisible invitation invite invoice invoked involve involvement iodine iodised
    ionosphere ireann iron ironic irony irreducible irregular irrelevant irrigation island
    islets isn isoforms isolate isolation issue isthmus item iteration iterative its itself
    jackpot jail jam jamboard jargon javelin jazz jet jewelry job jockey join joint joke
    jokingly joo journal journalism journalist journey jpg json judge judgement judgment
    judicial judo juices jump junction jungle junior jupyterhub jure jurisdiction jurist jurors
    jury just justice justification justify keen keep kept kernel kerstr key keyboard
    keyboardist keynote keyword khatib kick kicker kickoff kid kidnapped kidney kill kilometer
    kilometres kinase kind kindergarten kindness kinematics kinetic kingdoms kings kissing
    kkinen knee knew knighted knocked knocking knockout know knowledge knowledgeable known kov
    kronor lab label labelled labor laboratory laborers lack lacunas ladies lagging lagoon laid
    lakes lamb land landfall landmark landmass landowners landscape landslide language lantern
    laos lapsed lapses laptop large larger largest laser last late later lateral latest latter
    lattice laugh launch laureate lava law lawsuit lawyer lay layer layout lead leader
    leadership leaf leaflets league leaning leap learn learner learnt leased least leave lecture
    lecturer led left leftist leg legacy legal legend legendary legged legislation legislative
    legislator legislature legitimacy legitimate lemon lender length lengthy lesions less lesser
    lesson lesund let letter letting leucisculus leukemia leukocyte level leverage lexical
    lexicon lez liability liaison liberalism liberally liberals liberated liberation liberties
    librarian librarianship library libretto licence license lich lie lieutenant life lifecycle
    lifelong lifestyle lifetime lift ligand ligase light lighthouse lightning lightweight like
    likelihood likened likeness limb limestone limit limitation line lineage linear linebacker
    lineman liners lineup linguist linguistic link linkage lip lipid liquid liquor list listen
    listeners lit literacy literally literary literate literature litigation little liturgy live
    livelihood livestock livestream lle ller load loaned loans lobbied lobbying lobbyist local
    localist locality localized locate location lock lockdown locomotion locomotive locomotor
    log logging logic logical login logistical logistics logo lone long longer longest longevity
    longitude longstanding longtime look lookup loop loose lose loss lost lot lottery
    loudspeakers lounge love lover low lower lowest loyal loyalty luck lucky lucrative luf
    lumber luminaries lunch lunchtime lune lung lunula luthier luxury lya lying lypeaux lyric
    lyrical lys machine machinery macroeconomics macromolecules macropod made magazine magic
    magical magician magnate magnetic magnetism magnificent magnitude mail main mainland
    mainstream maintain maintainability maintainable maintainer maintenance maize majestic major
    majority make makeover maker makeup maladies malaria male malfunction mall malnutrition
    mammals man manage management manager managerial mandate mandatory mandolin maneuvering
    manganese manifest manifesto manipulate manipulation manipulator mankind manned manner manor
    manpower mansion manslaughter manually manuals manufacture manufacturer manuscript many map
    mapped mapping marathon marble marchar marched marches marching margin marine maritime
    marked markers market marketplace marking marks markup marriage married marries marrying
    marshal marshes martial mascot masonry mass massacre massage massive master masterpieces
    mastery masturbation match mate material materialized maternity math mathematical
    mathematician mathematics matiques matriculated matrix matter mature maturity mausoleum
    maximally maximise maximize maximum may maybe mayor mayoral mean meandering meaningful meant
    meantime measurable measure measurement meat mechanic mechanical mechanism medal medalist
    medallion media median mediated mediation medical medicine medieval meditation medium medley
    meet meetup melding melodic melodrama melting member membership membrane memo memoir
    memorabilia memorable memorandum memorial memory men mental mentality mentees mention mentor
    mentorship menu merchandise merchant mercury mere merge merger merit meritorious mes message
    met metabolic metabolism metadata metafiction metagenome metagenomic metal metallurgy
    metaphor metascience meteor meteorological meteorology meter methane method methodological
    methodology methylation methyltransferase metre metric metrical metro metropolis
    metropolitan mez micro microarchitecture microbial microbiologist microbiology microbiome
    microscope microscopic microscopy microsite microwave mid middle midfielder midnight midway
    mie might mighty migrants migrate migration migratory mild mile milestone militant military
    militia milk mill millennia millennium millimetres million mimic mind mindset mine
    minefields miner mineral mineralogy minimal minimalist minimise minimize minimum miniseries
    minister ministerial ministry minor minority minted minus minute mirror misinformation
    mismatch missed missile missing mission missionary mistake mistaken misunderstanding misuse
    mitigation mitigator mitochondrial mix mixtape mixture mobile mobilisation mobilising
    mobility mobilize mobster mock mocratique mod mode model modelled modelling moderate
    moderation moderator modern modernist modernity modernization modernize modest modification
    modify modular module moisture molecular molecule mom moment momentous momentum mon monarch
    monarchy monastery monastic monetary money moniker monitor monk monkey monograph
    monophosphate monopoly monorail monsoon monster month monument monumental moons moose mopeds
    moraine moral morale morality more morning morphological morphology mortgage mosque most
    moth mother motif motion motivate motivation motivational motor motorcade motorcycle
    motorist motorized motorsport motorway motto mountain mountainous mounted mourning mouse
    mouth move movement movie much multi multiclass multicultural multidisciplinary multilateral
    multilingual multimedia multinational multinomial multiplayer multiple multiplied multiplier
    multivariate multiverse municipal municipality munitions murder muscular museum music
    musical musician musicologists musique must mustard mustered mutant mutation mutual
    mutualism mybinder myrrh myself mysterious mystery mysticism mythological mythology myths
    nager naiste naive naked naloxone name namesake nanotechnology narrated narrative narrator
    narrow narrower narrowest nascent nation national nationale nationalism nationalist
    nationality nationwide native natural naturalism naturalist naturalized nature naval
    navigate navigation nchen nchez ncipe ndash nden ndez near nearby nearest neburg necessarily
    necessary necessitates necessity neck need needle negative neglected negligence negligent
    negotiate negotiation neighbor neighborhood neighbour neighbourhood neither neo neoclassical
    neologism nephew nerve nervous nest net network neural neurobiology neuroimaging
    neurological neurologist neuron neuroscience neuroscientist neutral neutrality neutron never
    new newcomer newer newest newfound newscasts newsletter newspaper next nexus nez nfdi nglag
    nhausen nice niche nickel nickname niece night nightclub nightlife nine nineteen nineteenth
    ninety ninth nio nitrogen nobility nobleman nobody node noise noisy nomenclature nominal
    nominate nomination nominators nominee non nonconformist none nonetheless nonlinear
    nonprofit nonsense nor nordu normal normalization normalize norms north northbound northeast
    northeastern northern northernmost northwards northwest nos nose not notable notably
    notation note notebook noteworthy nothing notice notification notified notion notorious
    novel novelette novelist novelty now nowadays nowhere nowiki nsch nster nuclear nuclei
    nucleic nucleotide nucleus number numerical numerous nun nurse nurture nutrient nutrition
    oak oara oath obedience obelisks object objective oblate obligation obliged obscenity
    obscure observation observational observatory observe observer obsession obsolete
    obstetrician obtain obverse obvious occasion occasional occupants occupation occupational
    occupy occur occurred occurrence occurring ocean oceanography ociny odds off offend
    offenders offense offensive offer office officeholder officer official officio offline
    offset offshoot offshore often oftentimes oil ois old older oldest olfactory ome omitted
    onboard once oncologist one ongoing onions online only onomatopoeia onset onstage onto
    ontology onward open opener openness opera operate operation operational operative operator
    operetta operita opinion opioid opold opponent opportunity oppose opposite opposition
    oppressed oppression opt optical optics optimal optimise optimism optimistic optimization
    optimize option optoelectronics opulent oral orange orator orbit orbital orbiter orchard
    orchestra orchestral orchestrated orchestration ordained order ordinary ordnance ore org
    organ organic organisation organisational organise organiser organism organismal organist
    organization organizational organize organizer ori orianka orientated orientation oriented
    origin original originality originate ornaments orphan orthodox orthodoxy oryx ostensibly
    other otherwise ought our ourselves ousted out outbound outbreak outcome outdoor outer
    outfielder outfit outgoing outgrowth outlet outlier outline outlook outlying outpatient
    outpost output outreach outright outside outsider outskirts outstanding outward over overall
    overarching overbearing overcame overcome overdose overdubbed overhang overhaul overhead
    overlap overlapped overlapping overload overlooked overlooking overnight overpopulation
    oversaw overseas oversee overseen overshadowed oversight overtaken overthrow overturned
    overview overwhelming owing own owner ownership oxidation oxidative oxide oxidizing oxygen
    ozone
    """
}
