import GraphModel
import Testing

@testable import GraphExporting

struct LineLabelTests {
  @Test(arguments: [
    ("person A -works_at-> hub B", ["works at"]),
    ("person A -works_at-> hub B | role=Reader", ["Reader"]),
    ("person A -works_at-> hub B | role=Reader | status=ended", ["Reader (ended)"]),
    ("organisation A -collaborates_with-> hub B | kind=joint call", ["joint call"]),
    ("organisation A -funds-> hub B | amount=€2m", ["funds €2m"]),
    ("person A -awards-> prize B | role=presenter", ["presents"]),
    ("hub A -focuses_on-> area B", ["focuses on"]),
    ("hub A -located_in-> place B", ["in"]),
    (
      "person A -works_at-> hub B | role=Professor of Electrochemical Engineering and Design",
      ["Professor of", "Electrochemical…"]
    ),
  ])
  func `a line has the words that tell most`(notation: String, label: [String]) {
    #expect(Line.lines(for: Graph(notation).edges).map { $0.label(all: true) } == [label])
  }

  @Test(arguments: [
    ("person A -works_at-> hub B\nperson A -leads-> hub B", ["leads"]),
    ("person A -works_at-> hub B | role=Dean\nperson A -leads-> hub B", ["Dean"]),
    ("person A -works_at-> hub B | role=Dean\nperson A -leads-> hub B | role=Dean", ["Dean"]),
    (
      "person A -works_at-> hub B | role=Dean | status=planned\nperson A -leads-> hub B | role=Dean",
      ["Dean"]
    ),
    (
      "organisation Z -funds-> hub B\norganisation Z -collaborates_with-> hub B",
      ["funds", "collaborates with"]
    ),
    (
      "person A -works_at-> hub B | role=Fellow | status=ended\nperson A -works_at-> hub B | role=Dean",
      ["Dean"]
    ),
  ])
  func `relations of one line do not repeat each other`(notation: String, label: [String]) {
    #expect(Line.lines(for: Graph(notation).edges).map { $0.label(all: true) } == [label])
  }

  @Test(arguments: [
    ("person A -works_at-> hub B", []), ("person A -works_at-> hub B | role=Dean", ["Dean"]),
    ("organisation A -funds-> hub B | amount=€2m", ["funds €2m"]),
  ])
  func `words that the style already says can be left out`(notation: String, label: [String]) {
    #expect(Line.lines(for: Graph(notation).edges).map { $0.label(all: false) } == [label])
  }
}
