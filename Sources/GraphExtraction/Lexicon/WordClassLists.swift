/// The lists behind `WordClasses`.
enum WordClassLists {
  /// Articles, prepositions, pronouns, conjunctions, auxiliaries, and words that open sentences.
  static let function = """
    a about above across after against all almost along already also although always am among an and
    another any anyone anything are around as at away back be because been before behind being below
    beneath besides between beyond both but by can cannot could despite did do does doing done down
    during each either else enough even ever every everyone everything except few finally first for
    formerly from further furthermore had has have having he hence her here hers herself him himself
    his how however i i'm i've i'll if in indeed inside instead into is it it's its itself just last
    later least less let like many may maybe me meanwhile might mine more moreover most much must my
    myself near nearly neither never nevertheless next no nobody none nor not nothing now of off often
    on once one only onto or other others our ours ourselves out outside over own per perhaps please
    quite rather recently same second several shall she should since so some someone something
    sometimes soon still such than thanks that that's the their theirs them themselves then there
    there's thereafter therefore these they third this those though three through throughout thus to
    today together tomorrow too toward towards tonight two under unlike until up upon us using very via
    was we we're we've were what whatever when whenever where whereas wherever whether which while who
    whoever whom whose why will with within without would yes yesterday yet you you're your yours four
    five six seven eight nine ten eleven twelve thanks following based led funded founded supported
    speaking according named located led joined built given photo image picture credit caption
    """

  /// Titles before a person's name.
  static let honorifics = """
    professor prof prof. profs. dr dr. doctor sir dame lord lady baroness baron mr mr. mrs mrs. ms ms.
    miss mx mx. rev rev. reverend hon hon. fr fr. fra sister brother father capt. col. gen. lt. sgt.
    sen. rep. gov. captain colonel admiral emeritus emerita ir ir. datuk dato dato' datin
    sheikh sheikha prince princess ambassador mme mme. herr frau señor señora shri smt smt.
    monsieur madame dr.-ing. univ. ing. dipl. postdoc professors profs drs drs.
    aunty auntie uncle academician
    """

  /// Posts and professions.
  static let roles = """
    chief executive officer ceo cto cfo coo cso director directors co-director
    codirector head co-head heads leader co-leader lead co-lead manager coordinator co-ordinator
    investigator co-investigator pi chair chairman chairwoman chairperson co-chair vice-chair
    president vice-president presidents rector prorector vice-rector chancellor vice-chancellor
    provost dean deans principal warden master lecturer reader researcher researchers scientist
    scientists engineer engineers physicist chemist biologist mathematician astronomer economist
    historian linguist philologist geologist ecologist botanist zoologist entomologist neurologist
    neuroscientist psychologist psychiatrist sociologist anthropologist archaeologist geneticist
    immunologist virologist epidemiologist oncologist cardiologist surgeon physician clinician nurse
    statistician programmer developer architect bioinformatician philosopher lawyer student students
    postdoctoral fellow associate assistant founder co-founder cofounder spokesperson spokesman
    spokeswoman minister commissioner secretary secretary-general treasurer curator librarian editor
    author co-author journalist reporter trustee member adviser advisor consultant analyst officer
    administrator governor senator mayor ambassador delegate representative colleague colleagues
    technician inventor entrepreneur chairwoman chairperson laureate winner recipient supervisor
    mentor moderator speaker organiser organizer convenor convener deputy senior junior acting interim
    vice executive managing founding graduate doctoral undergraduate alumnus alumna
    biochemist microbiologist oceanographer climatologist meteorologist glaciologist volcanologist
    hydrologist agronomist pharmacist toxicologist radiologist paediatrician pediatrician midwife
    astrophysicist cosmologist seismologist palaeontologist paleontologist conservator archivist
    ethicist bioethicist demographer geographer criminologist educator teacher photographer
    """

  /// Months, days, seasons and the like.
  static let calendar = """
    january february march april june july august september october november december jan. feb.
    mar. apr. jun. jul. aug. sep sept sept. oct oct. nov nov. dec dec. monday tuesday wednesday
    thursday friday saturday sunday spring summer autumn
    winter christmas easter am pm gmt utc cet cest bst est pst
    """

  /// Adjectives of nations, languages and regions.
  static let nationalities = """
    african american argentine argentinian asian australian austrian bangladeshi belgian brazilian
    british bulgarian canadian catalan chilean chinese colombian croatian cuban cypriot czech danish
    dutch egyptian emirati english estonian ethiopian european finnish flemish french montenegrin jewish georgian armenian german ghanaian
    greek hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican japanese
    jordanian kazakh kenyan korean latvian lebanese lithuanian malaysian maltese mexican moroccan
    nepali nepalese nigerian nordic norwegian pakistani palestinian peruvian philippine filipino polish
    portuguese qatari romanian russian rwandan saudi scandinavian scottish senegalese serbian
    singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tanzanian thai
    tunisian turkish ugandan ukrainian uruguayan venezuelan vietnamese welsh zambian zimbabwean latin
    arab arabic basque bavarian berliner parisian londoner transatlantic franco anglo sino swahili
    """

  /// Small words inside of names, of many languages.
  static let particles = """
    de del della delle degli dei dello di da das do dos du des d' la le les el los las van von vom
    zu zum zur der den ter ten te bin binti ibn al ben bint y e et und für fur af av i og och
    ja w na sur en aux au dell' dell
    """

  /// Degrees and honours behind a name.
  static let postnominals = """
    phd ph.d ph.d. dphil d.phil md m.d. mbe obe cbe kbe dbe frs fmedsci freng frse mphil msc m.sc. bsc
    mba frcp facs jr jr. sr sr. esq esq. qc kc cbiol csci
    """

  /// Capital letters that name no body.
  static let initialisms = """
    dna rna mrna sirna crispr pcr mri fmri ct pet eeg ecg nmr led ai ml iot ar vr ict ict it api apis
    cpu gpu gpus cpus hpc pdf html url urls faq faqs ceo cto cfo coo cso pi pis phd msc bsc mba md cv
    q&a r&d stem sme smes ngo ngos mou mous nda ip gdp gdpr hiv aids covid copd adhd tb ms als ibd uv
    ir x usb gps gis rss doi dois orcid id ids tv radio am pm bc ad ce bce ok vip diy esg sdg sdgs kpi
    kpis co2 ghg ghgs h2o nox pm2 lidar radar saas sql xml json csv http https ftp www usd eur gbp chf
    edi hr pr qr asap tba tbd rsvp n/a ps dr mr no yes ii iii iv vi vii viii ix xi xii cso omics
    """
}
