import Testing

@testable import GraphExtraction

struct ComplementTests {
  @Test(arguments: [
    ("at the Institute of Ageing now", ["Institute of Ageing"]),
    ("at the Wellcome Centre for Human Genetics now", ["Wellcome Centre for Human Genetics"]),
    ("won the Brask Prize in Chemistry now", ["Brask Prize in Chemistry"]),
    ("won the Brask Prize in Japan now", ["Brask Prize", "Japan"]),
    ("at the Brask Workshop on Optics now", ["Brask Workshop on Optics"]),
    ("won the Brask Prize for Young Scientists now", ["Brask Prize for Young Scientists"]),
    (
      "the Foundation for the Promotion of Science gave",
      ["Foundation for the Promotion of Science"]
    ),
    (
      "the Faculty of Medicine of the University of Leeds gave",
      ["Faculty of Medicine", "University of Leeds"]
    ),
    ("the Brask Medal of the Optics Society went", ["Brask Medal", "Optics Society"]),
    ("we saw Director of Brask Labs there", ["Brask Labs"]),
    ("at the University of Texas at Austin now", ["University of Texas at Austin"]),
  ])
  func `a preposition joins what belongs to one name`(text: String, expected: [String]) {
    #expect(phrases(text) == expected)
  }
}
