extension LanguageSamples {
  /// Text of English pages that is hard to tell: names, lists, tables, captions, capitals.
  static let hardEnglish = [
    "Müller, José Álvarez, Nguyễn Văn An, Søren Ågård, Łukasz Żak, Françoise Lefèvre, Añez",
    "Universidade Federal do Rio Claro, Universidad de la Costa, Institut pour la Recherche du Nord",
    "École des Sciences de Brest and Accademia delle Onde join the Königliche Akademie der Meere",
    "RESEARCHERS IN AVON AND BREST SIGN A TREATY ON WAVES AND TIDES",
    "JOINT LABORATORY OPENS IN BREST",
    "Table 2: Partners | Country | Budget | EUR 200 000 | Start | End",
    "Principal investigator: Dr. María de los Ángeles del Río y de la Vega",
    "Prof. van der Berg, Dr. von der Heide, Dr. de la Cruz, Mr. di Stefano, Ms. du Pont",
    "Der Spiegel, Le Monde, El País, La Repubblica and De Standaard reported on the prize",
    "The Institut de la Mer et de l'Atmosphère (Institute for the Sea) was founded in Brest in 1901",
    "“La mer est à tous,” says the director of the institute, who has led it since the treaty",
    "The group sequenced Drosophila melanogaster in vitro and in vivo, de novo and ex situ, et al.",
    "Postdoctoral positions: machine learning, marine biology, polar science, fluid dynamics",
    "Lisa May (Avon), Tom de Vries (Delft), Ana da Silva (Porto), Jan van Dijk (Leiden)",
    "Read more at www.mer-et-la-terre.fr or write to les.amis.de.la.mer@mer-et-la-terre.fr",
    "Palais des Congrès, 12 rue de la Mer, 29200 Brest; Haus der Meere, An der Alster 3, Hamburg",
  ]
}
