extension CommonWords {
  /// Words from P to Z.
  static let pToZ = """
    pace pack package pact page pageant paid painful paint painter pair palace paleontological
    paleontologist paleontology pan pandemic panel panelists paper par paradigm parallel
    parameter paramilitary parasite pardoned parent parental parish parking parks parliamentary
    parody parsing part partial participant participate participation participatory particle
    particular parties partisan partition partner partnership pass passage passenger passion
    passionate passport past pastor pastoral patch patent path pathology pathway patience
    patient patriotic patrols patron pattern pause paved pay payment payroll pdf peace peaceful
    peak pedagogical pedagogy pedestrians pediatric peek peer pel pen penalty pending penned
    penny pension people per perceive percent percentage percentile perception perceptron
    percussion perfect perform performance performer perhaps perihelion period periodically
    permanent permission permit permitted peroxidase perpetual persecution perseverance persist
    persistence persistent person persona personal personality personalized personnel
    perspective persuade pertaining perturbations petition petroleum pez pharmaceutical phase
    phenomena phenomenal phenomenon philanthropic philanthropist philosopher philosophical
    philosophy phone photo photograph photographer photographic photography phrase phylogenetic
    physical physician physicist physics phytolith pianist piano pick picnic picture picturesque
    piece pig pilgrimage pilgrims pillar pilot pin pine ping pink pinyin pioneer pipe pipeline
    piracy pistol pitch pitcher pivotal place placement plain plaintiff plan plane planet
    planetary planned planning plant plantation plaque plasma plastic plate platform platinum
    play playable playback player playoff playwright plc pleaded pleasant please pleasure pledge
    plenary plenty pljeskavica plot plotting plural plus png pocket podcast podiatric podium
    poem poet poetic poetry point poker polar pole police policy policymakers political
    politician politics poll pollution polymath polymerase pool poor pop popular popularity
    popularized populated population populous pork pornography port portability portable portal
    portfolio portion portrait portrayal portrayed portraying portrays pose position positive
    possess possession possibility possible possibly post postal postdoc postdoctoral poster
    postgraduate posthumous postponed postseason postural posture postwar potential pottery pour
    poverty power powerful practical practice practising practitioner pragmatic praise prayer
    pre preach preceded precedent preceding precise precision precluded precursor predatory
    predecessor predict prediction predictive predominantly prefect prefer preferably preference
    preferred pregnant preliminary prelude premier premiere premise premium preparation prepare
    preprint prequel presence present presentation presenter preservation preserve presidency
    president presidential press pressure prestige prestigious presumed pretty prevailing
    prevalence prevalent prevent prevention preview previous prey price pride priest primarily
    primary primitive princes principal principle print prior prioritise prioritize priority
    prison prisoner privacy private privilege prize prizewinners pro proactive probability
    probable probably probe problem problematic procedure proceed proceedings process processor
    proclaimed procurement produce producer product production productive productivity
    profession professional professor professorship proficiency proficient profile profit
    profound program programmatic programme programmer progress progression prohibited
    prohibition project prolific prominence prominent promise promote promoter promotion
    promotional prompted prompting prone pronounced pronunciation proof propaganda propagation
    propellants proper property proponent proportion proportional proposal propose proposers
    proposition proprietary prose prosecution prosecutor prospective prosperity prosperous prot
    protagonist protect protection protein protest protesters protocol prototype protracted
    proud prove proven provenance provide provider province provincial provision provisional
    provocation proximity proxy pseudonym psychedelic psychological psychologist psychology
    public publication publicity publish publisher pubs pull pulmonary pulp punch punishment
    punitive punk puns pupil puppet purchase pure purple purpose purse pursue pursuit push put
    putting puzzle pyramid qualification qualify qualitative quality quantitative quantity
    quantum quarter quarterback quartile que query question questionnaire quick quiet quieter
    quit quite quo quota quote rabbi race racer racial radar radiation radical radio radius raid
    rail railroad railway rain rainfall raise rampant ran random range rank rap rapid rapper
    rard rare rate rather ratification ratified ratio ration rationale raw rays rck rdoba reach
    react reaction read readability readable reader readily readiness ready reaffirmed real
    realisation realised realism realist realistic reality realize realm rear reason reasonable
    reasonably rebelled rebellion reboot rebranded rebranding rebuild rebuilt recall receive
    receiver recent reception receptive receptor recipient recognise recognition recognizable
    recognize recombination recommend recommendation recommender reconcile reconnaissance
    reconstructed reconstruction record recounted recounts recover recovery recreation
    recreational recruit recruitment rector recurrent recurring redesign redistributed reduce
    reduction reef reelected reelection ref refactoring refer reference referendum referred
    referring refine reflect reflection reform refresh refuge refused refusing regained regard
    regardless reggae regime region regional register registration registry regression regret
    regular regularization regulated regulation regulators regulatory rehabilitation reign
    reinforced reinforcement reinforces reinforcing reissued reject rejection rejoined relate
    relation relational relationship relative relativism relativity relaxed relay release
    relentless relevance relevant reliability reliable relief religion religious relocated rely
    remade remain remainder remake remarkable remarkably remarks remarried remastered remedy
    remember remind reminder remit remix remnants remodeling remote removal remove rename
    rendered rendering renew renewable renewal renovated renovation renowned rent rental reopen
    reorganized repair repeat repertoire repetition replace replacement replica replicate
    replication reply repo report reporter repository represent representation representative
    repressor reproduce reproducibility reproducible reproduction reputation reputed request
    require requirement res rescue research researcher resemble reserve reservoir reshuffle
    reside residence residency resident residential resign resignation resilience resilient
    resistance resistant resolution resolve resonance resort resource respect respective respond
    respondents responders response responsibility responsible responsive rest restaurant
    restoration restored restoring restricted restriction restrictive restructuring result
    resume retail retailer retain retention retire retirement retreat retrieval retrieve
    retroactive retrospect retrospective return reusability reusable reuse revamped reveal
    revenue revered reverse review reviewer revised revival revive revolt revolves reward rez
    rgen rhythm rhythmic ribbon ric rice rich richer richest rida ride rider rieure right
    rightful rigor rigorous rim ring riots ripe rise risen risk ritual rival rivalry rivers
    rnroos road roadmap robot robotic robust robustness rock rockabilly rocket rocky role roll
    romance romantic ronautique roof room root ropensci rose roster rotating rotation rough
    round roundtable route routine row royalty rss rstner rstudio rttemberg rubber rugby ruins
    rule ruler rumors run runner running runway rural rzburg sacred sacrifice safe safer safety
    said sailing sailor saints saka salary sale salinity salon salsa salt same sample sanctioned
    sanctions sanctuary sand sandbox sang santorum sar sat satellite satire satirical
    satisfaction satisfied satisfying save saw say scalability scalable scale scan scandal
    scanning scattered scenario scene scenery scenic schedule schema scheme scholar scholarship
    school science scientific scientist scikit scimitar scope score scoreboard scrapped scratch
    screen screenings screenplay screenwriter script sculls sculptor sculpture sea seafood
    seamless search seaside season seasonal seat second secondary secret section sectional
    sector secular secure security see seek seekers seem seen segment segmentation segregation
    seize select selection selective self sell semantic semester semi semiconductor seminal
    seminar send senior sense sensitive sensitivity sensor sent sentence sentiment separate
    separation separatist seq sequel sequence sequential sergeant serial series serious servant
    serve server service servicemen session set setback setting settle settlement settlers setup
    seven seventeen seventh seventy several severe sex sexual shake shall shallow shape share
    shareable shareholder she sheet shell shelter shield shift shine ship shipped shipping shirt
    shock shoes shoot shooter shop shopping shore shoreline short shortened shorter shortest
    shortlist shot should shouldn show showcase shown showrunner shrine shrub shut shuttle
    siblings sick side siege sight sigmoid sign signal signatory signature significance
    significant signposts silence silent silver similar similarity simple simpler simplicity
    simplify simply simulate simulation simulators simultaneously since sing singer single siren
    sister sit sitcom site sitting situ situated situation six sixteen sixteenth sixth size ska
    skater skating skeleton sketch skewer ski skier skill skin skyline slate slave slavery sleep
    sleeves slide slight slogan slopes slot slow small smaller smallest smart smarter
    smartphones smelter smelting smoke smooth snow soap soccer social socialism socialite
    societal societies socio sociologist sociology soft softener software soggy soil solar sold
    soldier sole solicit solid solo soloist solution solve solvers some somebody somehow someone
    something sometime somewhat somewhere son song songwriter songwriting soon sophisticated
    soprano sorry sort sought sound soundtrack soup source southbound southeast southeastern
    southern southernmost southwest southwestern souvlaki sovereign sovereignty space spacecraft
    spaceflight spaceship spacetime spaghetti span spanning spare spark sparkling sparrow sparse
    spatial spawned speak speaker spearheaded special specialised specialises specialising
    specialist speciality specialization specialized specializes specializing specialty species
    specific specifically specification specificity specify specimens spectacle spectacular
    spectator spectroscopy spectrum speculated speculation speech speed spell spelt spen spent
    sphere spherical spin spirit spiritual spite splinter split splitting spoke spoken
    spokesperson sponsor sponsorship spontaneous sporadically sport spot spotlight spotted
    spread spreadsheets spring sprint sprite spun spur spurred spy squad square sseldorf
    stability stable stack staff stage stained stake stakeholder stampede stance stand
    standalone standard standardization standardize stanza staple star stardom starred starring
    start starter startup state statement statesman statewide static station statistic
    statistical statistician statue status statute statutory staunch stay steadily steady
    stealing steel steer stellar stem stemming step stepped stepping stereotypical sterling
    steward stewardship stick still stimulate stimulation stint stipend stipulated stipulation
    stochastic stock stolen stood stop stopped storage store storefront storm story storyline
    storytelling straight straightforward strand strange strategic strategically strategist
    strategy stream streamline streets strength strengthen stress stretch strict strike string
    stringent strip stripe stripped strive stroke strong stronger strongest stronghold struck
    structural structure struggle stuck student studio study stuff stunning style stylized sub
    subcommittee subcommunity subduction subfamily subfields subgenres subgroup subject
    submarine submission submit submitted submitting subordinate subscribe subscriber
    subscription subsequent subset subsidiary substance substantial substantive substituted
    subtitles subtle subunit suburb suburban subway succeed success successful succession
    successive successor such sudden sudski suffer sufficient sugar suggest suggestion suicidal
    suicide suit suitable suite sulfur sum summarization summarized summarizes summary summer
    summit sung sunk sunset sup super supercomputer supercomputing superconducting
    supercontinent supergroup superintendent superior supermarkets superseded superseding
    supervised supervision supervisory supplement supplementary supplier supply support
    supporter supportive suppose suppression sur sure surf surface surfer surge surgeon surgery
    surname surprise surrender surrounded surrounding surrounds surveillance survey survival
    survive survivors suspect suspended suspension suspicious sustain sustainability sustainable
    sustainably swamp sweet swept swimmer swimming swing switch sword sworn syllabus symbol
    synchronization synchronize syndication synergies syntactic syntax synth synthase synthesis
    synthesize synthetic system systematic systemic szl table tablet tabular tackle tactical
    tactics taekwondo tag tagging tail tailor take takeaways taken takeover talent tales talk
    talkback tall tandem tangible tango tank tap tapestries target tariffs task tat tattoo
    taught tax taxonomy taxpayers teach teacher team teammates teamwork teau tech technical
    technique techno technological technologists technology tectonic teen teenage teenager teeth
    tel telecommunications telephone televised television tell temperate temperature template
    temple tempo temporal temporarily temporary ten tendency tennis tensions tentative tenth
    tenure term terminal terminated terminology terminus terrain terrestrial territorial
    territory terror terrorism terrorist test testimonial testimony text textbook textile
    textual tha than thank that the theater theatrical their them thematic theme themselves then
    theologian theological theology theorem theoretical theorist theory therapeutics therapy
    there thereafter thereby therefore thereof thermal theropods these thesis theta they thick
    thin thing think thinkers third thirteen thirty this thorough those though thought thousand
    thrash thread threat threatened threatening three threshold threw thrilled thriller thrive
    throne through throughout throughput throw thrown thus tica ticket tico tie tienne tiered
    tiers tight till timber time timeline timezone tiny tip tissue title tobacco today together
    told tolerance toll tomb tomorrow tonal tone tonic tons too took tool toolbox toolkit top
    topic topical topology topped topping toros tort total touch tough toughest tour tourism
    tourist tournament toward tower town townships toxic toys traced traces track trade
    trademark tradition traditional traffic tragedy trail train trainees traits trajectory trams
    tramway trans transaction transatlantic transcription transfer transferred transferring
    transform transformation transformative transition transitional translate translation
    translator transmedia transmission transmitter transparency transparent transplant
    transplantation transport transportation transporter trap trapped trauma travel traveler
    travelled travelling tre treason treasurer treasures treat treatment treaty tree tremendous
    trend trespass trial triangle tribe tributary tribute trick tried triennial tries trigger
    trilogy trio trip triphosphate triple triumph troops trophy tropical trouble troubleshoot
    truce truck true truly trumpeter trunk trust trustee trustworthy truth try ttingen
    tuberculosis tumor tune tunnel turmoil turn turnout tutorial tweet twelfth twelve twentieth
    twenty twice twin twist two type typhoon typical ultimate ultra umbrella unable unanimously
    unavailable unaware uncertain uncertainty unchanged uncle unclear uncommon unconference
    uncover und under undergo undergraduate underground underlying underpin underrepresented
    underserved understand understood understudy undertake undertaken underway underwent
    undisputed undoubtedly unemployment unexpected unfair unfinished unfold unfortunate
    unification unified uniform unifying unincorporated unique unit unite unity universal
    universe universities unknown unless unlike unlocked unnamed unnecessary unofficial
    unparalleled unprecedented unrelated unreliable unrest unrestricted unstable unsuccessful
    unsupervised until unusual unveiled unveiling upcoming update upgrade uphold upload upon
    upper uprising ups upset upstream uptake upwelling urban urfa urge urgent usa usability
    usable usage use useful usefulness user using usual utilise utility utilization utilize
    utmost vacancy vacation vaccination vaccine vacuum valid validate validation validity
    valleys valor valuable value vampire van var variability variable variant variation variety
    various vary vast vector vegetables vegetation vehicle velocity vendor venture venue ver
    verb verified vernacular versa verse version versus vertical very vessel veteran vetted via
    viability viable vibrant vicinity victims victorious victory video view viewers village
    villagers villain ville vintage vinyl violated violation violence violent violin viral
    virginity virtual virtue virtuous virus vis visa visibility visible vision visionary visit
    visitor visual visualisation visualization visualize vital vivid vocabulary vocal vocalist
    voice vol volcanic volcano volume voluntarily voluntary volunteer von vost vote voter
    vulnerability vulnerable vvi wading wai wait waitress waive waiver wake walk wall waned want
    wards warehouse warfare warm warning warrant wartime was wasn waste watch water waterfalls
    waterfront watershed waterways wave way weak wealth wealthiest wealthy weapon wear weather
    web webinar webpage website wedding week weekday weekend weigh weight welcome welfare well
    went were weren west western wet wetland whales what whatever wheel wheelchair when whenever
    where whereas whereby wherein wherever whether which while whilst whitening who whole
    wholesale wholly whom whose why wide widened wider widespread widow width wife wiki wikihow
    wild wilderness wildlife will willingness win window wine wing winger wink winner winning
    winter wire wireless wisdom wise wish with withdrawal withdrew within without witness wolves
    woman women won wonderful wood wooden woodland word wore work worker workflow workforce
    workload workplace workshop workspace world worldwide worn worry worship worst worth worthy
    would wouldn wounded wrangling wrapped wreath wrestler write writer written wrong wrote
    wrought www xico xml yard year yellow yen yes yesterday yet yield ynary yoga yong you young
    younger youngest your yourself youth yrs yster zef zinc zmir zone zoology zydeco
    """
}
