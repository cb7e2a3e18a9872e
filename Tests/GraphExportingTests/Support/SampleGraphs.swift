import GraphModel

extension Graph {
  /// One document's graph: two funders, a platform with two hubs, and what they do.
  static let memorandum = Graph(
    """
    organisation Medical Research Council / MRC
    organisation Japan Agency for Medical Research and Development / AMED / the agency
    hub UK Regenerative Medicine Platform / UKRMP
    organisation Medical Research Council -collaborates_with-> organisation Japan Agency for \
    Medical Research and Development | kind=Memorandum of Cooperation | date=1 February \
    | confidence=0.93456 | sentence=They signed a "Memorandum of Cooperation" on 1 February.
    organisation Medical Research Council -collaborates_with-> organisation Japan Agency for \
    Medical Research and Development | sentence=The MRC and AMED are partners. | confidence=0.8
    person John Savill -works_at-> organisation Medical Research Council | role=Chief Executive
    person John Savill -leads-> organisation Medical Research Council | role=Chief Executive
    person Makoto Suematsu -works_at-> organisation Japan Agency for Medical Research and \
    Development | role=President
    organisation Embassy of Japan -located_in-> place London
    organisation AMED London office -located_in-> place London
    organisation AMED London office -part_of-> organisation Japan Agency for Medical Research and \
    Development
    organisation Medical Research Council -focuses_on-> area dementia
    organisation Medical Research Council -focuses_on-> area regenerative medicine
    organisation Japan Agency for Medical Research and Development -focuses_on-> area dementia
    organisation Japan Agency for Medical Research and Development -focuses_on-> area \
    regenerative medicine
    hub UK Regenerative Medicine Platform -awards-> prize UKRMP Special Merit Prize
    person John Savill -awards-> prize UKRMP Special Merit Prize | role=presenter
    hub Niche Hub -part_of-> hub UK Regenerative Medicine Platform
    hub Safety Hub -part_of-> hub UK Regenerative Medicine Platform
    hub Niche Hub -hosted_by-> organisation Imperial College London
    hub Safety Hub -hosted_by-> organisation University of Liverpool
    person Mads Bergholt -works_at-> hub Niche Hub
    person Mads Bergholt -received-> prize UKRMP Special Merit Prize | reason=teamwork
    person Michael Barrow -works_at-> hub Safety Hub
    person Michael Barrow -received-> prize UKRMP Special Merit Prize
    hub UK Regenerative Medicine Platform -takes_part_in-> event UK Regenerative Medicine \
    Conference | role=organiser | date=20 September 2017 | date_iso=2017-09-20
    organisation Cell and Gene Therapy Catapult -takes_part_in-> event UK Regenerative Medicine \
    Conference | status=planned
    """)

  /// Several parts that nothing joins, and entities without any edge.
  static let islands = Graph(
    """
    person Ada Holm -works_at-> organisation Fjord Institute | status=ended
    person Ada Holm -works_at-> organisation Isle University | role=Reader | status=planned
    organisation Moor Trust -funds-> hub Peat Network | amount=€2m | about=peat
    organisation Moor Trust -collaborates_with-> hub Peat Network | kind=joint call
    person Ben Okri-Lund -collaborates_with-> person Cy Vane | status=denied
    area peat carbon
    area glaciology
    place Turin
    """)

  /// A connected graph of `count` lines: persons of two bodies with a subject each.
  static func connected(lines count: Int) -> Graph {
    let notation = (0..<count).map { number in
      number % 2 == 0
        ? "person P\(number / 2) -works_at-> organisation Body \(number % 4)"
        : "person P\(number / 2) -focuses_on-> area peat"
    }
    return Graph(notation.joined(separator: "\n"))
  }
}
