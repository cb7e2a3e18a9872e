import Testing

@testable import GraphExporting

struct DOTAttributesTests {
  @Test func `attributes are written in order, those without a value left out`() {
    let first = DOTAttributes(["b": "1", "a": nil, "c": "x\"y"])
    let second = DOTAttributes([("label", ["one", "two"]), ("tooltip", []), ("id", nil)])
    #expect((first + second).description == #"[b="1", c="x\"y", label="one\ntwo"]"#)
    #expect(DOTAttributes([("label", nil)]).description == "[]")
  }
}
