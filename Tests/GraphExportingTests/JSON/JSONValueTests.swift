import GraphExporting
import Testing

struct JSONValueTests {
  @Test func `literals stand for values`() {
    let value: JSONValue = ["a": 1, "b": [true, nil, 0.5], "c": "x"]
    #expect(
      value
        == .object([
          .init("a", .integer(1)), .init("b", .array([.bool(true), .null, .number(0.5)])),
          .init("c", .string("x")),
        ]))
  }

  @Test func `members without a value are left out`() {
    let value = JSONValue.object(present: ["a": nil, "b": .null, "c": 1])
    #expect(value == ["b": nil, "c": 1])
  }
}
