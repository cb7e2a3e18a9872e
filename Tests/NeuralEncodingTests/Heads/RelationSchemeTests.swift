import GraphModel
import Testing

@testable import NeuralEncoding

struct RelationSchemeTests {
  @Test func `relations are read one a line, in the order of their scores`() throws {
    let scheme = try RelationScheme(opened([("relations", Array("leads\nworks_at\n".utf8))]))
    #expect(scheme.relations == [.leads, .worksAt])
  }

  @Test(arguments: ["\n", "leads\nloves\n", "Leads"])
  func `relations that the library does not know are refused`(text: String) throws {
    let file = try opened([("relations", Array(text.utf8))])
    #expect(throws: WeightsError(.missing(part: "relations"))) { try RelationScheme(file) }
  }

  @Test func `the types at the ends tell which relations may hold`() {
    let scheme = RelationScheme(Relation.allCases.reversed())
    for head in EntityType.allCases {
      for tail in EntityType.allCases {
        let found = scheme.allowed(head.number, tail.number).map { scheme.relations[$0] }
        #expect(
          found == scheme.relations.filter { $0.allows(head: head, tail: tail) })
      }
    }
  }

  @Test func `a person may work at a body or lead it, and not the other way round`() {
    let scheme = RelationScheme([.worksAt, .leads, .received])
    let (person, hub) = (EntityType.person.number, EntityType.hub.number)
    #expect(scheme.allowed(person, hub) == [0, 1])
    #expect(scheme.allowed(hub, person).isEmpty)
  }

  @Test(arguments: EntityType.allCases)
  func `a type's number is its place among all`(type: EntityType) {
    #expect(EntityType.allCases[type.number] == type)
  }
}
