import GraphModel
import Testing

@testable import GraphExtraction

struct NameVariantsTests {
  /// Which of some entities are one, each given as "type: name | name".
  private func groups(_ entities: [String]) -> [[Int]] {
    let names = entities.map { entity in
      let parts = entity.split(separator: ":", maxSplits: 1)
      let type = EntityType(rawValue: String(parts[0])) ?? .hub
      return parts[1].split(separator: "|").map {
        NamedSurface(
          String($0.trimmingPrefix(" ").reversed().trimmingPrefix(" ").reversed()), type: type)
      }
    }
    var union = DisjointSets(count: names.count)
    NameVariants.join(names, in: &union)
    return union.groups().groups
  }

  @Test(arguments: [
    ("organisation", "Tidewell AS", "Tidewell"),
    ("organisation", "Lakeside Optics Ltd.", "Lakeside Optics"),
    ("organisation", "Verein für Moorschutz e.V.", "Verein für Moorschutz"),
    ("hub", "Shield2030", "Shield 2030"),
    ("hub", "Kelp Center", "Kelp Centre"),
    ("hub", "MARENGA programme", "MARENGA"),
    ("prize", "Reef Fellowships", "Reef Fellowship"),
    ("prize", "Reef Fellows", "Reef Fellowship"),
    ("hub", "U.S. Seagrass Bed Center", "US SGB Centre"),
    ("event", "Northern Lights of Open Source Days", "Northern LOS Days"),
  ])
  func `one name in two spellings is one entity`(type: String, first: String, second: String) {
    #expect(groups(["\(type): \(first)", "\(type): \(second)"]).count == 1)
  }

  @Test(arguments: [
    ("organisation", "AS", "SA"),
    ("hub", "Shield 2030", "Shield 2031"),
    ("person", "Ana Reis", "Ana Rei"),
    ("hub", "Kelp Centre", "Reef Centre"),
    ("hub", "North Sea Centre", "South Sea Centre"),
    ("hub", "Reef Data Centre", "Kelp RD Centre"),
    ("organisation", "Moss Company", "Reef Company"),
  ])
  func `two names stay two entities`(type: String, first: String, second: String) {
    #expect(groups(["\(type): \(first)", "\(type): \(second)"]).count == 2)
  }

  @Test(arguments: [
    ("hub: MARENGA programme", "MARENGA"), ("organisation: Tidewell AS", "Tidewell"),
    ("hub: Reef Programme", nil), ("hub: Reef", nil), ("hub: National programme", nil),
    ("prize: MARENGA programme", nil),
  ])
  func `a name is known without the kind of thing behind it`(name: String, shorter: String?) {
    let parts = name.split(separator: ": ")
    let type = EntityType(rawValue: String(parts[0])) ?? .hub
    #expect(NameVariants.withoutKind(NamedSurface(String(parts[1]), type: type)) == shorter)
  }

  @Test func `a body in front of a name makes no other entity of it`() {
    let names = ["organisation: Tidewell | TW", "hub: TW Marenga", "hub: Marenga", "area: Marenga"]
    #expect(groups(names) == [[0], [1, 2], [3]])
  }

  @Test func `a name that two bodies have stays by itself`() {
    let names = [
      "organisation: Tidewell", "organisation: Moorland", "hub: Tidewell Marenga",
      "hub: Moorland Marenga", "hub: Marenga",
    ]
    #expect(groups(names).count == 5)
  }

  @Test func `a kind of thing is not the name behind its body`() {
    #expect(
      groups(["organisation: Tidewell", "hub: Tidewell Programme", "hub: Programme"]).count == 3)
  }
}
