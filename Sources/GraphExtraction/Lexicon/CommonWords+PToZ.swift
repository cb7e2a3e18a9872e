extension CommonWords {
  /// Words from P to Z.
  static let pToZ = """
    pace pack package pact paddle page pageant paid pain painful paint painter pair palace
    paleontological paleontologist paleontology pamphlets pandemic panel panelists panoramic
    paper par parade paradigm paragraph parallel parallelisation paralysis paralyzed parameter
    paramilitary paranormal paraphrase parasite pardoned parent parental parish parking parks
    parliament parliamentary parody parsing part partement partial participant participate
    participation participatory particle particular partido partisan partisanship partition
    partner partnership party pass passage passenger passion passionate passive passport
    password past pastor pastoral patch patent path pathologist pathology pathway patient
    patriote patriotic patrols patron patronage pattern pause paved paving pay payload payment
    payroll pdf peace peaceful peacekeeping peak peasant pebbles pedagogical pedagogy pedal
    pedestrian pediatric peek peer pel pen penalty penance pencil pendant pending peninsula
    penned pension people per perceive percent percentage percentile perception perceptron
    percussion percussionist perfect perfection perform performance performer perhaps perihelion
    perils perimeter period periodical perished permanent permeated permission permit permitted
    peroxidase peroxide perpetual persecuted persecution perseverance persist persistence
    persistent person persona personal personality personalized personnel perspective persuade
    pertaining pertinent perturbations pests petition petrol petroleum pez pharmaceutical
    pharmacology pharmacy phase phenomena phenomenal phenomenon phenotypic philanthropic
    philanthropist philanthropy philologist philosopher philosophy phones phosphatase phosphate
    phosphorylation photo photograph photographer photographic photography photojournalism
    photonics photosynthesis phrase phylogenetic phylogeny physical physician physicist physics
    physiological physiologist physiology phytolith pianist piano pick picnic picture
    picturesque piece pig pigment pilgrim pilgrimage pillar pilot pin pine pink pinyin pioneer
    pipe pipeline piracy pistol pitch pitcher pivotal place placement plain plaintiff plan plane
    planet planetary planned planners planning plant plantation planter plaque plasma plastic
    plate platform platinum play playable playback player playful playlist playoff playwright
    plazas plc pleaded please pleasure plebiscite pledge plenary plentiful plenty plight
    pljeskavica plot plotting plugged plugin plural plurality plus png pocket podcast podiatric
    podium poem poet poetic poetry poignant point pointers poisoned poisoning poker polar
    polarized polarizing pole police policy policymakers polite political politician politics
    poll pollutants polluted pollution polo polymath polymerase polymers pool poor pop popular
    popularity popularized popularizing populated population populist populous por pork
    pornography port portability portable portal portfolio portion portrait portray portrayal
    pose position positive possess possession possibility possible possibly post postal postdoc
    postdoctoral poster posteriori postgraduate posthumous postmodern postponed postseason
    postulated postulates postural posture postwar potassium potato potential pottery pounds
    pour poverty power powerful powiat practical practice practised practising practitioner
    pragmatic praise prayer pre preach preacher preceded precedence precedent preceding
    precipitate precipitation precise precision preclude precursor predate predators predatory
    predecessor predict prediction predictive predominantly preface prefect prefecture prefer
    preferably preference preferred prefetto prefix pregnancy pregnant preliminary prelude
    premier premiere premiership premise premium prenatal preparation preparatory prepare
    preparedness preprint prequel prerequisite presence present presentation presenter
    preservation preserve preside presidency president presidential press pressure prestige
    prestigious presumably presumed pretense pretext pretty prevailed prevailing prevalence
    prevalent prevent prevention preventive preview previous prey price pride priest primarily
    primary prime primitive princely princes princesses principal principle print printable
    printer prior prioritise prioritization prioritize priority prison prisoner privacy private
    privilege prize prizewinner pro proactive probabilistic probability probable probably probe
    problem problematic procedure proceed process processor proclaimed proclaiming proclaims
    proclamations procurement prodigious produce producer product production productive
    productivity profession professional professionalism professor professorship proficiency
    proficient profile profit profitable profound program programmable programmatic programme
    programmer progress progression progressive prohibited prohibition project projection
    prokaryotic prolific prolonged prominence prominent promise promote promoter promotion
    promotional prompted prompting promptly prompts prone pronounced pronunciation proof
    proofreading propaganda propagation propellants propelled proper property prophets proponent
    proportion proportional proposal propose proposers proposition proprietary prose prosecution
    prosecutor prospective prospects prosperity prosperous prot protagonist protect protection
    protectionism protective protein proteomics protest protesters protocol proton prototype
    protracted proud prove proven provenance provide provider province provincial provision
    provisional provocation provocative provoke proximity proxy pseudonym psychedelia
    psychedelic psychiatric psychiatrist psychiatry psychoanalyst psychological psychologist
    psychology pub public publication publicist publicity publish publisher pull pulmonary pulp
    punch pundit punishing punishment punitive punk puns punter pupil puppet purchase pure
    purged purple purported purpose purse pursue pursuit push put putting puzzle pyramid pytest
    qualification qualify qualitative quality quantify quantitative quantity quantum quarry
    quarter quarterback quartet quartile que query quest question questionnaire queue quick
    quicker quiet quieter quintet quit quite quo quokka quota quote rabbi race racer racial
    radar radial radiation radical radio radioman radius raid rail railroad railway rain
    rainfall rainforest raise rallies ramada rampant ran ranch random range rank rap rapid
    rapper rapping rard rare raster rate rather ratification ratified ratio ration rational
    rationale ravaged raw rays rck rdenas rdoba reach react reaction reactivation reactor read
    readability readable reader readily readiness ready reaffirmed reagents real realignment
    realisation realised realism realist realistic reality realization realize realm reappears
    rear reason reasonable reasonably rebel rebelled rebellion rebirth reboot rebrand rebuild
    rebuilt rebuttal recall recap recast receipt receive receiver recent reception receptive
    receptor recession recipes recipient recital recite reckless reclaim reclassified recognise
    recognition recognizable recognize recombination recommend recommendation recommender
    reconcile reconciliation reconnaissance reconstructed reconstruction reconvened record
    recounted recounts recover recovery recreate recreation recreational recruit recruitment
    rector recurrent recurring recycling red redeem redefined redesign redevelopment
    rediscovered redistributed reduce reduction reef reelected reelection reestablished ref
    refactor refer referee reference referendum referred referring refine refinement reflect
    reflection reform reformer reformist refrain refresh refuge refugee refurbished
    refurbishment refuse regain regard regardless regents reggae regime regiment region regional
    register registration registry regression regret regular regularization regulate regulation
    regulators regulatory rehabilitated rehabilitation reign reimagine reimbursement reinforce
    reinforcement reinterred reintroduced reintroduction reissue reject rejection rejoined rel
    relate relation relational relationship relative relativism relativistic relativity relaunch
    relaxed relaxing relay release relegated relentless relevance relevant reliability reliable
    reliably relief relieved religion religious relinquish relish relocated relocation
    reluctance reluctant rely remade remain remainder remake remanded remarkable remarkably
    remarked remarks remarried remastered remedy remember remind reminder remit remix remnants
    remodeling remodelling remote removal remove rename render renew renewable renewal reningen
    renomination renovated renovation renowned rensen rent rental reopen reorganisation
    reorganization reorganized repair repeat repertoire repetition repetitive replace
    replacement replete replica replicant replicate replication reply repo report reporter
    repository represent representation representative repression repressor reprinted reproduce
    reproducibility reproducible reproduction republics republished repurposed repurposing
    reputation reputed request require requirement rerecorded res rescinded rescue research
    researcher resemble reserve reservoir reset reshuffle reside residence residency resident
    residential resign resignation resilience resilient resist resistance resistant resolution
    resolve resonance resonated resort resource respect respectability respectable respectful
    respective respiratory respond respondent responders response responsibility responsible
    responsive rest restarted restaurant restaurateur restoration restore restricted restriction
    restrictive restructured restructuring result resultant resume resurgence retail retailer
    retain retake retention retire retirement retraction retreat retrial retrieval retrieve
    retroactive retrospect retrospective return retweeted reunification reunion reunite
    reusability reusable reuse revamped reveal revelation revenue revered reverent reverse
    reverted review reviewer revise revision revisited revival revivalist revive revolt
    revolution revolutionary revolutionize revolved revolver revolves reward rewrite rewritten
    rez rgen rgensen rgy rhetoric rhythm rhythmic ribbon ric rice rich richer richest rida ride
    rider rie rien rieure right rightful rigor rigorous rim ring riots ripe rise risen risk rit
    ritual rival rivalry river rnroos road roadblocks roadmap roadshow roadway robot robotic
    robust robustness rock rockabilly rocket roi role roll romance romantic ronautique roof room
    root ropensci roster rotated rotating rotation rough roughness round roundtable route
    routine row royalist royalty rphylopic rpm rss rstats rstner rstudio rthwein rttemberg ruas
    rubber rubric rude rugby rugged ruined ruins rule ruler rum rumored rumors rumours run
    runner running runtime runway rural rzburg sacked sacramental sacred sacrifice sadness safe
    safer safety saga said sailed sailing sailor saints saka salary sale salinity salon salsa
    salt salute same sample sanctioned sanctions sanctuary sand sandbox sandstone sanitary
    santorum sar sat satellite satire satirical satirist satisfaction satisfy save saw
    saxophonist say scaffold scalability scalable scale scan scandal scanned scanning scattered
    scenario scene scenery scenic schedule scheduler schema scheme scholar scholarship school
    schoolteacher science scientific scientifically scientist scikit scimitar scope score
    scoreboard scorer scrapped scratch screen screenplay screenwriter script scripture scroll
    scuba sculls sculptor sculpture sea seafood sealed seamless seaport search seaside season
    seasonal seat secession second secondary secret secretary sectarian section sectional sector
    secular secure security sediment sedition see seek seekers seem seemingly seen segment
    segmentation segregation seismic seismology seize seldom select selection selective self
    selfie sell seller semantic semester semi semiconductor seminal seminar seminarians senator
    send senior sense sensitive sensitivity sensor sent sentence sentiment separate separation
    separatist seq sequel sequence sequential sergeant serial serialised serialized series
    serious sermon servant serve server service servicemen session set setback setting settle
    settlement settlers setup seven seventeen seventh seventy several severe sex sexual shadows
    shake shall shallow shape share shareable shareholder sharpbelly shattered she shearing
    sheer sheet shef shelf shell shelter shelved sheriff shield shift shine shingle ship
    shipbuilding shipped shipping shipyard shirt shock shoes shoot shooter shop shopping shore
    shoreline short shortage shortcomings shortened shorter shortest shortlist shot should
    shoulder shouldn shout shoutouts show showcase shown showrunner shrine shrink shrub shut
    shutting shuttle siblings sick side sidecar sideline sideman siege sight sigmoid sign signal
    signalling signatory signature significance significant signposts silence silent siloed
    silver similar similarity simple simpler simplest simplicity simplify simply simulate
    simulation simulators simultaneously since sincere sing singer single siren sister sit
    sitcom site sitting situ situated situation six sixteen sixteenth sixth sixty sizable size
    ska skater skating skeleton skeptical sketch skewer ski skier skill skin skirts skulls sky
    skyline skyscrapers slate slave slavery sleep sleeves slices slide slight slogan slope slot
    slow slower sluggish small smaller smallest smart smarter smartphone sme smelter smelting
    smoke smooth smoother smuggled smugglers smuggling sneak snippet snow soap soccer social
    socialism socialist socialite societal society socio socioeconomic sociological sociologist
    sociology soda soft softball softener software soggy soil solar sold soldier sole solemn
    solicit solid solidifying solo soloist solution solve solvers some somebody somehow someone
    something sometime somewhat somewhere son sonata song songwriter songwriting sonnets soon
    sooner sophisticated sophomore soprano sorghum sorry sort sought soul sound soundtrack soup
    source south southbound southeast southeastern southern southernmost southward southwest
    southwestern souvlaki sovereign sovereignty soybean space spacecraft spaceflight spaceship
    spacetime spaghetti span spanned spanning spare spark sparkling sparrow sparse spatial
    spawned speak speaker spearheaded spearheading special specialise specialist speciality
    specialization specialize specialty species specific specifically specification specificity
    specify specimen spectacle spectacular spectator spectra spectroscopy spectrum speculated
    speculation speculative speech speed spell spelt spen spent sphere spherical spicy spin
    spirit spiritual spirometer spite splicing splinter split splitting spoke spoken spokesman
    spokesperson sponsor sponsorship spontaneous sporadically spores sport sportsman sportsmen
    sportswriter spot spotlight spotted spread spreadsheets spring sprint sprite spun spur
    spurred spy squad squadrons square squid sseldorf sslein stability stabilization stable
    stack stadium staff stage staggered stained stake stakeholder stamp stampede stance stand
    standalone standard standardised standardization standardize standout standpoint stanza
    staple star stardom starred starring start starter startup state statehood stateless
    statement statesman statewide static station stationary statistic statistical statistician
    statlabel statue stature status statute statutory statvalue staunch stay steadfast steadily
    steady steal steam steamship steel steelworks steep steer stellar stem stemming step stepped
    stepping stereotypical sterg stewarding stewards stewardship stick sticker still stimulate
    stimulation stimuli stint stipend stipulated stipulation stochastic stock stoked stolen
    stomach stood stop stopped stopping stor storage store storefront storm story storyline
    storyteller storytelling straight straightforward strain strand strange strategic
    strategically strategist strategy stratovolcano stream streamline streets strength
    strengthen streptophyte stress stretch strict strike striker string stringent strip stripe
    stripped strives striving stroke strong stronger strongest stronghold struck structural
    structure struggle stuck student studio study stuff stumps stunning style stylist stylistic
    stylized sub subcommittee subcommunity subcontinent subdivided subdivision subduction
    subfamily subfield subgenre subgroup subject subjective submarine submerged submission
    submit submitted submitting subordinate subplot subprojects subregion subscribe subscriber
    subscription subsequent subset subsidiary subsistence subspecies substance substantial
    substantive substitute substitution subtitled subtitles subtle subunit suburb suburban
    subway succeed success successful succession successive successor such sudden sudski sued
    suffer sufficient suffrage sugar suggest suggestion suicidal suicide suit suitability
    suitable suite sulfur sum summarising summarization summarize summary summer summit sunk
    sunset sup super superb superbuild supercomputer supercomputing superconducting
    supercontinent supergroup superintendent superior supermarkets superseded superseding
    supersonic supervised supervising supervision supervisory supm supplement supplemental
    supplementary supplier supply support supporter supportive suppose suppress suppression
    suppressive supreme sur sure surf surface surfer surge surgeon surgery surgical surname
    surpassing surplus surprise surrender surround surveillance survey survival survive survivor
    suspect suspended suspension suspicious sustain sustainability sustainable sustainably
    swallowed swamp sweep sweet sweetheart swept swimmer swimming swing switch sword swordsmiths
    swore sworn syllabus symbol symbolic symbolizes symmetry sympathy symphony symposium
    symptoms synaptic sync synchronization synchronize syndicated syndication synergy syntactic
    syntax synth synthase synthesis synthesize synthesizer synthetic synthpop system systematic
    systemic szl tab table tableschema tablet tabular tackle tactical tactics taekwondo tag
    tagger tagging tail tailor take takeaways taken takeoff takeover tale talent talk talkback
    tall tanbur tandem tangible tango tank tap tapestry target tariffs task tattoo taught tax
    taxi taxonomic taxonomy taxpayers tea teach teacher team teammate teamwork teau tech
    technical technician technique techno technological technologists technology tectonic teen
    teenage teenager teeth tel telcos telecom telecommunication telenovela telephone telescope
    televised television televote tell temperate temperature tempered template temples tempo
    temporal temporarily temporary ten tenant tendency tender tennis tenor tension tentative
    tenth tenure term terminal terminated terminology terminus terrain terrestrial territorial
    territory terror terrorism terrorist terrorized tes test testable testament testify
    testimonial testimony text textbook textile textual tha thaliana than thank that the theater
    theatre theatrical their them thematic thematically theme themselves then theologian
    theological theology theorem theoretical theorist theory therapeutic therapist therapy there
    thereafter thereby therefore therein thereof thermal thermodynamics theropods these thesis
    theta they thick thin thing think thinkers third thirteen thirteenth thirtieth thirty this
    thorough thoroughfare those though thought thoughtful thousand thrash thread threat threaten
    three threshold threw thrift thrilled thriller thrive throne through throughout throughput
    throw thrower thrown thus thyroid tica ticket tico tidyverse tied tienne tier ties tight til
    till tilted timber time timeline timetable timezone tip tire tissue title tobacco tock today
    together token told tolerance tolerate toll tomato tomb tombstone tomography tomorrow tonal
    tone tonic tons too took tool toolbox toolkit toolset top topic topical topographic topology
    topped topping torch toros torpedo torso tort tortured total touch tough toughest tour
    tourism tourist tournament toward tower town township toxic toxin toys traced traces tracing
    track trade trademark tradition traditional traffic trafficking trag tragedy trail train
    trainees trainer trait traitor trajectory trams tramway trans transaction transatlantic
    transcribed transcriptase transcription transcriptional transfer transferral transferred
    transferring transform transformation transformational transformative transient transiting
    transition transitional translate translation translational translator transmedia
    transmission transmitter transparency transparent transplant transplantation transport
    transportation transporter trap trapped trauma travel traveler travelled traveller
    travelling tre treason treasurer treasures treat treatise treatment treaty tree tremendous
    trend trespass trestle trial triangle triangular tribal tribe tributary tribute trick tricky
    tried triennial tries trigger trillion trilogy trio trip tripartite triphosphate triple
    triplets triumph trojans trolley troops trophy tropical trouble troubleshoot troupe truce
    truck true truly trumpet trumpeter truncated trunk trust trustee trustworthy truth try
    ttingen tuberculosis tuition tumor tune tunnel turbine turmoil turn turnout turnover
    turntable turtle tutorial tutoring tweet twelfth twelve twentieth twenty twice twinned twist
    two tycoon tying type typical ubiquitin ultimate ultra umbrella unable unacceptable
    unaccompanied unambiguously unanimously unattainable unauthorised unauthorized
    unavailability unavailable unaware uncertain uncertainty unchanged unclaimed uncle unclear
    uncommon unconference unconscious unconstitutional uncover uncredited und under undercut
    undergo undergone undergraduate underground underlying undermine underneath underparts
    underpin underpinning underrepresented underscores underserved understand understood
    understudy undertake undertaken undertook underway underwent underworld undirected
    undisclosed undisputed undoubtedly unemployment unequal unexpected unfair unfaithful
    unfamiliar unfinished unfold unfortunate unhappy unification unified uniform unifying
    unincorporated union unionist unique uniqueness unit unite unity universal universe
    universities unjustified unknown unlabeled unless unlike unlimited unlock unmarried unmet
    unnamed unnecessary unofficial unopposed unpalatable unparalleled unpopular unprecedented
    unpublished unrealistic unrelated unreleased unreliable unrest unrestricted unseated
    unskilled unsolved unstable unsuccessful unsupervised unsurprising untamed until untimely
    untouched untrue unusual unveiled unveiling unwavering upbeat upcoming update upgrade upheld
    uphold upland upload upon upper upperparts uprising ups upset upside upskill upstream uptake
    upwelling uranium urban urbanized urfa urge urgent usa usability usable usage use useful
    usefulness user username using usual usurpation utilise utility utilization utilize utmost
    utterance vacancy vacant vacation vaccination vaccine vacuum vaguely valid validate
    validation validity valley valor valuable value vampire van vandalism vanish vapor var
    variability variable variance variant variation variational variety various varsity vary
    vast vector vegetable vegetation vehicle velocity veloppement vendor venerated venture venue
    ver verb verbal verbena verge verification verified vernacular versa versatile verse version
    versus vertical vervain very vessel vested veteran veto vetted via viability viable vibrant
    vice vicinity victim victorious victors victory video view viewer viewership viewpoints
    vignettes village villagers villain villas ville vineyard vintage vinyl violate violation
    violence violent violin violinist viral virginity virtual virtualization virtue virtuous
    virus vis visa visibility visible vision visionary visit visitor vistas visual visualisation
    visualise visualization visualize vital vivid vocabulary vocal vocalist vocational vocoder
    voice vol volcanic volcano volleyball volume voluntarily voluntary volunteer von vost vote
    voter vouchers voyage vre vulnerability vulnerable vvi wading wage wait waitress waive
    waiver wake walk walkthrough wall wallpapers waned want war warden wards warehouse warfare
    warm warning warrant warriors wartime was washing wasn waste watch water watercolour
    waterfall waterfront watershed waterway wave wax way weak weakened weaker weaknesses wealth
    wealthiest wealthy weapon wear weather web webcast webinar webpage website wedding weeds
    week weekday weekend weeping weigh weight welcome welfare well wellbeing went were weren
    west western wet wetland whales what whatever wheat wheel wheelchair when whenever where
    whereas whereby wherein wherever whether which whichever while whilst whimsical whitening
    who whole wholesale wholly whom whose why wide widened wider widespread widow width wife
    wiki wikihow wild wilderness wildlife will willingness win window wine wing winger wingspan
    wink winner winning winter wire wireless wireline wisdom wise wish with withdrawal withdrawn
    withdrew within without withstand witness wolves woman womanizer women won wonderful wood
    wooden woodland woodwork woogie word wordplay wore work worker workflow workforce workload
    workout workplace workshop workspace workstations world worldwide worn worry worse worsened
    worship worshippers worst worth worthwhile worthy would wouldn wounded woven wrangling
    wrapped wreath wrestler write writer written wrong wrongdoing wrongful wrote wrought www
    xico xml yacht yam yard yeah year yearbook yellow yeon yes yesterday yet yield ynary yoga
    you young younger youngest your yourself youth youtube yrs yster zef zero zeugarion zinc
    zmir zone zoologist zoology zoon zoonotic zydeco zygotes
    """
}
