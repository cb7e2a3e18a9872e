/// Names of research fields, diseases, techniques and topics.
///
/// Written for this project; what is made like the name of a science or a condition need not be
/// listed, see `AreaWords`.
enum ResearchTerms {
  /// The terms.
  static let table = PhraseTable(
    [fields, conditions, techniques, topics].flatMap(WordList.phrases))

  private static let fields = """
    acoustics, aerospace engineering, agronomy, agroecology, algebra, analytical chemistry, anatomy,
    anthropology, applied mathematics, aquaculture, archaeology, archeology, artificial
    intelligence, astrobiology, astrochemistry, astronomy, astroparticle
    physics, astrophysics, atmospheric chemistry, atmospheric physics, atmospheric science,
    atmospheric sciences, behavioural economics, behavioural science, biochemistry, biodiversity,
    bioengineering, bioethics, biogeochemistry, bioinformatics, biology, biomechanics, biomedical
    engineering, biophysics, biostatistics, biotechnology, botany, cancer research, cardiology, cell
    biology, chemical biology, chemical engineering, chemistry, civil engineering, climate science,
    clinical pharmacology, cognitive neuroscience, cognitive science, combinatorics, complexity
    science, computational biology, computational chemistry, computational linguistics,
    computational neuroscience, computational physics, computational social science, computer
    architecture, computer graphics, computer science, computer vision, condensed matter physics,
    conservation biology, conservation science, control theory, cosmology, criminology, crop
    science, cryptography, crystallography, cultural heritage, cybersecurity, cyber security, data
    engineering, data management, data science, dentistry, dermatology, developmental biology,
    digital humanities, earth science, earth sciences, ecology, economics, ecotoxicology, electrical
    engineering, electrochemistry, electronics, endocrinology, entomology, environmental
    engineering, environmental law, environmental science, environmental sciences, epidemiology,
    epigenetics, epigenomics, ethology, evolutionary biology, experimental psychology, fluid
    dynamics, fluid mechanics, food science, forensic science, forestry, genetics, genome
    engineering, genomics, geochemistry, geodesy, geology, geometry, geomorphology, geophysics,
    geoscience, geosciences, geriatrics, glaciology, health economics, health informatics,
    high-energy physics, high energy physics, high-performance computing, high performance
    computing, human-computer interaction, human rights law, humanities, hydrology, immunology,
    industrial ecology, infectious disease, infectious diseases, information science, inorganic
    chemistry, intellectual property law, life sciences, limnology, linguistics, machine learning,
    marine biology, marine ecology, marine science, materials chemistry, materials engineering,
    materials science, mathematics, mechanical engineering, mechatronics, medical ethics, medical
    imaging, medical physics, medieval history, metabolomics, metagenomics, meteorology, metrology,
    microbial ecology, microbiology, microelectronics, micropalaeontology, molecular biology,
    molecular genetics, musicology, mycology, nanomedicine, nanophotonics, nanoscience,
    nanotechnology, nuclear physics, natural language processing, neonatology, nephrology,
    neurobiology, neuroimaging, neurology, neuropsychology, neuroscience, neurosciences, nonlinear
    optics, nuclear engineering, nuclear fusion, nuclear medicine, number theory, numerical
    analysis, nutrition, obstetrics, ocean engineering, oceanography, oncology, ophthalmology,
    optics, optoelectronics, organic chemistry, ornithology, paediatrics, palaeontology, palaeography,
    palliative care, parasitology, particle physics, pathology, pediatrics, pharmaceutical sciences,
    pharmacology, pharmacogenomics, philology, philosophy of science, photochemistry, photonics,
    photovoltaics, physical chemistry, physics, physiology, phytopathology, planetary science,
    planetary sciences, plant biology, plant breeding, plant genetics, plant pathology, plant
    science, plant sciences, plasma physics, polymer chemistry, polymer science, population
    genetics, precision agriculture, precision medicine, personalised medicine, personalized
    medicine, probability theory, protein engineering, proteomics, psychiatry, psycholinguistics,
    psychology, public health, global health, mental health, planetary health, quantum chemistry,
    quantum computing, quantum computation, quantum communication, quantum cryptography, quantum
    information, quantum information science, quantum materials, quantum mechanics, quantum optics,
    quantum physics, quantum sensing, quantum simulation, quantum technologies, quantum technology,
    radio astronomy, radiology, regenerative medicine, remote sensing, reproductive biology,
    reproductive medicine, research software, research software engineering, rheumatology, robotics,
    rural sociology, seismology, social anthropology, social policy, social psychology, social
    sciences, social science, sociolinguistics, sociology, software engineering, soil science, solar
    physics, solid-state chemistry, space science, space sciences, space weather, spintronics,
    statistical mechanics, statistical physics, string theory, structural biology, structural
    engineering, supramolecular chemistry, surface science, synthetic biology, systems biology,
    systems engineering, theoretical chemistry, theoretical computer science, theoretical physics,
    thermodynamics, tissue engineering, topology, toxicology, transcriptomics, translational
    medicine, tribology, tropical medicine, urban planning, urology, veterinary medicine, veterinary
    science, virology, volcanology, zoology
    """

  private static let conditions = """
    addiction, AIDS, air pollution, allergy, Alzheimer's, Alzheimer's disease, amyotrophic lateral
    sclerosis, anaemia, antibiotic resistance, antimicrobial resistance, anxiety, arrhythmia,
    asthma, atopic dermatitis, atrial fibrillation, autism, autoimmune disease, autoimmune diseases,
    bipolar disorder, blindness, bone cancer, bowel cancer, brain cancer, brain injury, brain
    tumours, breast cancer, cancer, cardiovascular disease, cardiovascular diseases, cataract,
    cerebral palsy, cervical cancer, childhood cancer, cholera, chronic disease, chronic kidney
    disease, chronic obstructive pulmonary disease, chronic pain, coeliac disease, colorectal
    cancer, congenital heart disease, coronary heart disease, COVID-19, Crohn's disease, cystic
    fibrosis, deafness, dementia, dengue, dengue fever, depression, diabetes, type 1 diabetes, type
    2 diabetes, drug-resistant tuberculosis, Ebola, eczema, endometriosis, epilepsy, fibrosis,
    glaucoma, haemophilia, hearing loss, heart disease, heart failure, hepatitis, hepatitis B,
    hepatitis C, HIV, Huntington's disease, hypertension, infertility, inflammation, inflammatory
    bowel disease, influenza, avian influenza, kidney disease, leishmaniasis, leprosy, leukaemia,
    leukemia, liver cancer, liver disease, long COVID, lung cancer, lupus, lymphoma, macular
    degeneration, malaria, malnutrition, measles, melanoma, migraine, motor neurone disease,
    multiple myeloma, multiple sclerosis, muscular dystrophy, neglected tropical diseases,
    neurodegeneration, neurodegenerative disease, neurodegenerative diseases, neurodevelopmental
    disorders, obesity, osteoarthritis, osteoporosis, ovarian cancer, paediatric cancer, pancreatic
    cancer, Parkinson's, Parkinson's disease, pneumonia, polio, pre-eclampsia, prostate cancer,
    psoriasis, psychosis, rabies, rare disease, rare diseases, respiratory disease, rheumatoid
    arthritis, schistosomiasis, schizophrenia, sepsis, sickle cell disease, skin cancer, snakebite,
    spinal cord injury, stroke, thalassaemia, tuberculosis, vector-borne diseases, zoonoses, zoonotic
    diseases, Zika
    """

  private static let techniques = """
    additive manufacturing, adaptive optics, atomic force microscopy, base editing, bioprinting,
    brain imaging, carbon capture, carbon dating, CAR-T cell therapy, catalysis, cell therapy, cell
    and gene therapy, chromatography, computed tomography, cryo-electron microscopy, cryo-EM,
    CRISPR, deep learning, density functional theory, DNA sequencing, drug delivery, drug discovery,
    dynamic nuclear polarisation, electron microscopy, federated learning, flow cytometry,
    fluorescence microscopy, gene editing, gene therapy, genome editing, genome sequencing, image
    analysis, immunotherapy, laser physics, large language models, lidar, magnetic resonance
    imaging, mass spectrometry, metamaterials, microfluidics, microscopy, molecular dynamics,
    natural products, neural networks, neutron scattering, nuclear magnetic resonance,
    optical tweezers, organoids, photocatalysis, protein folding, protein structure prediction,
    quantum cryptography, quantum error correction, radiocarbon dating, radiotherapy, proton
    therapy, Raman spectroscopy, reinforcement learning, satellite imagery, single-cell genomics,
    single-cell sequencing, spectroscopy, stem cell biology, stem cell therapy, stem cells, super-
    resolution microscopy, superconductivity, synchrotron radiation, text mining, thin films,
    vaccine development, vaccinology, X-ray crystallography, X-ray diffraction, xenotransplantation,
    3D printing, 3D bioprinting
    """

  private static let topics = """
    2D materials, ageing, air quality, algorithmic fairness, animal welfare,
    autonomous vehicles, batteries, battery materials, battery recycling, bioenergy, biofuels,
    biomaterials, black holes, blockchain, blood cancer, blue carbon, carbon capture and storage,
    circular economy, citizen science, clean energy, climate adaptation, climate change, climate
    modelling, climate resilience, clinical trials, coastal erosion, cold atoms, composite
    materials, coral reefs, crop protection, cultural evolution, cyberinfrastructure,
    dark energy, dark matter, data protection, decarbonisation, desalination, desertification,
    digital health, digital preservation, drought tolerance, earthquake engineering, ecosystem
    services, edge computing, cloud computing, quantum networks, endangered languages, energy
    efficiency, energy storage, environmental health, environmental justice, exoplanets, fair data,
    FAIR data, flood risk, food safety, food security, food systems, forest ecology, fuel cells,
    functional materials, fusion energy, gender equality, geothermal energy, graphene, gravitational
    waves, green chemistry, green hydrogen, health data, health equity, health systems, higgs boson,
    host-pathogen interactions, human evolution, hydrogen energy, hydrogen storage, hydropower, ice
    cores, immune tolerance, indigenous knowledge, innate immunity, invasive species, inequality,
    land use, light pollution, maternal health, marine conservation, microbiome, gut microbiome,
    microplastics, migration, molecular medicine, mosquito control, nanomaterials, nanoparticles,
    natural hazards, neuromorphic computing, neutrino physics, neutron stars, nuclear energy, ocean
    acidification, offshore wind, open access, open data, open science, open source software, organic
    electronics, pandemic preparedness, perovskite solar cells, persistent identifiers, pest
    management, plastic pollution, pollination, power electronics, protein design, renewable energy,
    reproducibility, reproducible research, responsible AI, research integrity, scientific
    computing, scientific software, sea level rise, semiconductors, silicon photonics, smart cities,
    smart grids, soft robotics, soil health, solar cells, solar energy, speech recognition, surgical
    robotics, sustainability science, sustainable agriculture, sustainable development, topological
    insulators, topological materials, trustworthy AI, urban ecology, vaccines,
    visualisation, volcanic hazards, water management, water quality, water security, wave energy,
    wearable sensors, wildfire, wind energy, women's health, zero-carbon energy
    """
}
