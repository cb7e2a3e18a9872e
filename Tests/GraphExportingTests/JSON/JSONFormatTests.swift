import Foundation
import GraphExporting
import GraphModel
import Testing

struct JSONFormatTests {
  @Test func `a graph is written as recorded`() throws {
    try Golden.expect(JSONFormat.json.render(.memorandum), named: "memorandum.json")
    try Golden.expect(JSONFormat.json.render(.islands), named: "islands.json")
  }

  @Test func `a graph without anything is an object of two empty lists`() {
    let empty = Graph(entities: [], edges: [])
    #expect(JSONFormat.json.render(empty) == "{\"entities\": [], \"edges\": []}\n")
  }

  @Test func `a graph on one line says the same`() throws {
    let line = JSONFormat(pretty: false).render(.memorandum)
    #expect(line.filter { $0 == "\n" }.count == 1)
    let read = [line, JSONFormat.json.render(.memorandum)].map {
      try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary
    }
    #expect(read[0] != nil)
    #expect(read[0] == read[1])
  }

  @Test func `what a sentence does not say is left out`() {
    let plain = Evidence(
      document: "a.txt", span: TextSpan(start: 3, end: 7), sentence: "So.", confidence: 0.12345)
    #expect(
      JSONValue(plain) == [
        "document": "a.txt", "start": 3, "end": 7, "sentence": "So.", "confidence": 0.123,
      ])
  }

  @Test func `what a sentence says is written in a fixed order`() {
    let full = Evidence(
      document: "a.txt", copyOf: "b.txt", span: TextSpan(start: 0, end: 1), sentence: "S.",
      attributes: Attributes(
        role: "r", kind: "k", date: DateExpression(text: "May 2020", iso: "2020-05"), amount: "£1",
        about: "a", reason: "w", status: .denied),
      confidence: 0.9996)
    #expect(
      JSONValue(full) == [
        "document": "a.txt", "copy_of": "b.txt", "start": 0, "end": 1, "sentence": "S.",
        "role": "r", "kind": "k",
        "date": "May 2020", "date_iso": "2020-05", "amount": "£1", "about": "a", "reason": "w",
        "status": "denied", "confidence": 1.0,
      ])
  }
}
