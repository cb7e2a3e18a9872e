import Testing

@testable import GraphExtraction

struct EnumerationTests {
  @Test(arguments: [
    ("the Department of Health and Social Care said", ["Department of Health and Social Care"]),
    (
      "the Ministry of Higher Education, Research and Innovation said",
      ["Ministry of Higher Education, Research and Innovation"]
    ),
    ("the Cell and Gene Therapy Catapult said", ["Cell and Gene Therapy Catapult"]),
    (
      "the University of Leeds and Imperial College said",
      ["University of Leeds", "Imperial College"]
    ),
    ("with Camille and Henry Brask Foundation money", ["Camille and Henry Brask Foundation"]),
    ("the Annual Meeting and Exhibition opens", ["Annual Meeting and Exhibition"]),
    ("and Nordic Research and Innovation said", ["Nordic Research and Innovation"]),
    ("with Ada Moss and Bo Brask here", ["Ada Moss", "Bo Brask"]),
    ("at the University of California, Davis now", ["University of California, Davis"]),
    ("at the University of Leeds, Japan now", ["University of Leeds", "Japan"]),
    (
      "the Institute of Physics, Ada Moss and Bo Brask said",
      ["Institute of Physics", "Ada Moss", "Bo Brask"]
    ),
  ])
  func `a list is one name or several`(text: String, expected: [String]) {
    #expect(phrases(text) == expected)
  }
}
