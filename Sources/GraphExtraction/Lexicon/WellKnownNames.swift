import GraphModel

/// Names that the whole field knows, and whose words do not tell what they name: funders, agencies
/// and companies of the first rank, and the large programmes of the European Union.
enum WellKnownNames {
  /// The type of what `key`, a `NameKey`, names.
  static func type(of key: String) -> EntityType? { types[key] }

  private static let types: [String: EntityType] = {
    var types: [String: EntityType] = [:]
    for (list, type) in [(organisations, EntityType.organisation), (hubs, .hub)] {
      for name in WordList.phrases(list) { types[name.lowercased()] = type }
    }
    return types
  }()

  private static let hubs = """
    Horizon Europe, Horizon 2020, Erasmus, Erasmus +, Erasmus Mundus, Marie Skłodowska - Curie
    Actions, MSCA, COST, Interreg, EUREKA, EuroHPC, EOSC, ELIXIR, Copernicus
    """

  private static let organisations = """
    CERN, ESA, NASA, WHO, UNESCO, UNICEF, UNDP, UNEP, OECD, FAO, IAEA, NATO, WMO, NIH, NSF, NIST,
    NOAA, DARPA, CDC, FDA, EPA, USDA, DOE, USGS, USAID, HHMI, UKRI, EPSRC, BBSRC, NERC, MRC, ESRC,
    AHRC, STFC, NIHR, NHS, DFG, DAAD, BMBF, DLR, DFKI, CNRS, Inserm, INRAE, Inria, CEA, CNES, ANR,
    CNR, INFN, CSIC, NWO, FWF, SNSF, EPFL, ETH, EMBL, EMBO, ESO, ERC, ESRF, JST, JSPS, AMED, RIKEN,
    NEDO, AIST, JAXA, KAIST, POSTECH, CSIRO, NHMRC, NSERC, SSHRC, CIHR, FAPESP, CNPq, CAPES, Fiocruz,
    Embrapa, CONICET, CONACYT, ICMR, CSIR, ISRO, NSFC, MIT, UCL, LSE, SOAS, Caltech, Harvard, Yale,
    Wellcome, Google, Microsoft, IBM, Intel, Amazon, Nvidia, OpenAI, DeepMind, Pfizer, Novartis,
    Roche, AstraZeneca, GSK, Bayer, BASF, Siemens, Bosch, Airbus, Boeing, Shell, BP, Unilever,
    Nestlé, Toyota, Hitachi, Toshiba, Sony, Panasonic, Samsung, Hyundai, Huawei, Ericsson, Nokia,
    Philips, ASML, Thales, Merck, Moderna, BioNTech, Sanofi, Takeda, Illumina, Elsevier, Wiley,
    Crossref, DataCite, ORCID, Springer Nature, Rolls - Royce, Fraunhofer, TNO, SINTEF, VTT, IPCC,
    CIRAD, ICRISAT, CIMMYT, IRRI, Gavi, CEPI, DNDi, PATH, EMA, ECDC, EFSA, JRC, EIB, IMF
    """
}
