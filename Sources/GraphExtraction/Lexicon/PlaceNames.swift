import GraphModel

/// Names of countries, states, regions and large cities.
///
/// The cities are drawn from GeoNames (CC BY 4.0).
enum PlaceNames {
  /// The phrases that name a place.
  static let table = PhraseTable(
    [cities, countries, regions, states, towns].flatMap(WordList.phrases))

  /// The countries and unions, which can act.
  static let countryTable = PhraseTable(WordList.phrases(countries))

  /// Whether `name`, folded words parted by spaces, is one of the names.
  static func contains(_ name: String) -> Bool { foldedNames.contains(name) }

  private static let foldedNames = Set(
    [cities, countries, regions, states, towns].flatMap(WordList.phrases).map {
      NameFolding.fold($0).split(separator: "-").joined(separator: " ")
    })

  private static let countries = """
    Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia,
    Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium,
    Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina, Botswana, Brazil, Brasil,
    Brunei, Bulgaria, Burkina Faso, Burundi, Cabo Verde, Cape Verde, Cambodia, Cameroon, Canada,
    Central African Republic, Chile, China, Colombia, Comoros, Congo, Costa Rica, Croatia, Cuba,
    Cyprus, Czechia, Czech Republic, Côte d'Ivoire, Ivory Coast, Democratic Republic of the Congo,
    Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt, El Salvador,
    Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia,
    Germany, Ghana, Gibraltar, Greece, Greenland, Grenada, Guatemala, Guinea, Guinea-Bissau,
    Guyana, Haiti, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland,
    Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan,
    Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macao,
    Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Micronesia,
    Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal,
    Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Norway,
    Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines,
    Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Rwanda, Samoa, San Marino, Saudi Arabia,
    Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands,
    Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka, Sudan, Suriname, Sweden,
    Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Timor-Leste, Togo, Tonga, Trinidad
    and Tobago, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab
    Emirates, United Kingdom, United States, United States of America, Uruguay, Uzbekistan,
    Vanuatu, Venezuela, Vietnam, Viet Nam, Yemen, Zambia, Zimbabwe, Korea, Republic of Korea,
    Republic of Ireland, England, Scotland, Wales, Northern Ireland, Great Britain, Britain, UK,
    U.K., US, U.S., USA, U.S.A., UAE, EU, European Union, America, PRC
    """

  private static let regions = """
    Europe, Asia, Africa, Oceania, Antarctica, North America, South America, Latin America, Central
    America, Asia-Pacific, Asia Pacific, Middle East, East Africa, West Africa, North Africa,
    Southern Africa, Central Africa, Eastern Africa, Western Africa, Sub-Saharan Africa, East Asia,
    Southeast Asia, South-East Asia, South East Asia, South Asia, Central Asia, Western Europe,
    Eastern Europe, Central Europe, Northern Europe, Southern Europe, Balkans, Western Balkans,
    Baltics, Scandinavia, Caribbean, Mediterranean, Arctic, Amazon, Amazonia, Andes, Sahel, Gulf,
    Global South, Nordic countries, Benelux, Iberia, Silicon Valley, Bay Area, Catalonia, Bavaria,
    Saxony, Lower Saxony, Saxony-Anhalt, Thuringia, Hesse, Brandenburg, North Rhine-Westphalia,
    Baden-Württemberg, Rhineland-Palatinate, Saarland, Schleswig-Holstein, Mecklenburg-Vorpommern,
    Flanders, Wallonia, Andalusia, Basque Country, Galicia, Lombardy, Tuscany, Sicily, Sardinia,
    Piedmont, Veneto, Provence, Brittany, Normandy, Alsace, Occitanie, Tyrol, Cornwall, Devon,
    Kent, Essex, Sussex, Surrey, Yorkshire, Lancashire, Cumbria, Oxfordshire, Cambridgeshire,
    Cheshire, Hampshire, Norfolk, Suffolk, West Midlands, East Midlands, Tyrone, Ulster, Munster,
    Hokkaido, Kyushu, Okinawa, Gujarat, Kerala, Karnataka, Tamil Nadu, Maharashtra, Telangana,
    Punjab, West Bengal, Assam, Rajasthan, Guangdong, Zhejiang, Sichuan, Yunnan, Hainan, Jiangsu,
    Hubei, Hunan, Shandong, Inner Mongolia, Tibet, Sabah, Sarawak, Java, Sumatra, Borneo, Mindanao,
    Luzon, KwaZulu-Natal, Western Cape, Eastern Cape, Gauteng, Siberia, Crimea, Patagonia
    """

  private static let states = """
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida,
    Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland,
    Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New
    Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma,
    Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah,
    Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, District of Columbia,
    Washington D.C., Washington DC, Ontario, Quebec, Québec, British Columbia, Alberta, Manitoba,
    Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon, Nunavut, New South Wales,
    Queensland, South Australia, Western Australia, Victoria, Tasmania, Northern Territory
    """

  private static let towns = """
    Sydney, Milan, Austin, Hamilton, Charlotte, Orlando, Bath, Cork, Galway, Limerick, Durham,
    Lancaster, Lincoln, Warwick, Bangor, Aberystwyth, St Andrews, Stirling, Loughborough, Harwell,
    Didcot, Daresbury, Cranfield, Guildford, Canterbury, Exeter, Salisbury, Inverness, Perth,
    Princeton, Ithaca, Berkeley, Davis, Stanford, Palo Alto, Menlo Park, Pasadena, La Jolla, Santa
    Barbara, Santa Cruz, Boulder, Los Alamos, Oak Ridge, Ann Arbor, Chapel Hill, Cambridge,
    Bethesda, Evanston, Princeton, Woods Hole, Cold Spring Harbor, Gainesville, Tallahassee,
    Lausanne, Grenoble, Sophia Antipolis, Saclay, Garching, Jülich, Potsdam, Dresden, Göttingen,
    Tübingen, Marburg, Greifswald, Jena, Bayreuth, Weimar, Konstanz, Leiden, Delft, Wageningen,
    Leuven, Louvain, Louvain-la-Neuve, Uppsala, Lund, Umeå, Trondheim, Tromsø, Bergen, Roskilde,
    Espoo, Oulu, Jyväskylä, Reykjavik, Tartu, Salamanca, Santander, Girona, Tarragona, Cádiz,
    Coimbra, Braga, Aveiro, Évora, Pisa, Siena, Pavia, Trento, Ispra, Frascati, Trieste, Lugano,
    Bern, St. Gallen, Villigen, Innsbruck, Klosterneuburg, Ljubljana, Maribor, Timișoara, Sendai,
    Tsukuba, Wako, Kobe, Nara, Okazaki, Hsinchu, Tainan, Daejeon, Pohang, Dunedin, Canberra,
    Hobart, Kingston, Stellenbosch, Grahamstown, Ibadan, Kumasi, Legon, Entebbe, Kampala, Kigali,
    Windhoek, Gaborone, Montevideo, Campinas, Manaus, Heraklion, Thessaloniki, Patras, Nicosia,
    The Hague, Hague, Cologne, Izmir, Prague, Lisbon, Gothenburg, Turin, Naples, Florence, Genoa,
    Seville, Geneva, Zurich, Basel, Vienna, Brussels, Antwerp, Ghent, Copenhagen, Warsaw, Krakow,
    Bucharest, Athens, Kyiv, Moscow, Cardiff, Swansea, Belfast, Dublin, Munich, Nuremberg, Hanover,
    Mexico, San José, Tel Aviv, Rehovot, Haifa, Jerusalem
    """
}
