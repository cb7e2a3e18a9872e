import Foundation
import Liaison
import TestSupport
import Testing

/// What `evaluate` says of annotated documents.
@Suite struct EvaluateTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.folder.write(
      """
      % id: berg
      {{Anna Berg|per:berg}}, Professor at {{Umeå University|org:umu}}, spoke.
      > works_at berg umu | role=Professor
      {{Umeå University|org:umu}} hosts the {{Kelp|hub:kelp}}.
      > hosted_by kelp umu

      """, to: "gold/berg.ann")
  }

  private func object(_ arguments: String...) throws -> [String: Any] {
    let run = try tool.run(["evaluate", "gold", "--fast", "--json"] + arguments)
    #expect(run.status == 0)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func `the tables tell agreement, attributes, calibration and errors`() throws {
    let run = try tool.run("evaluate", "gold", "--fast")
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    for heading in [
      "1 documents\n", "\nentity ALL ", "\nedge ALL ", "\nattribute of right edges ", "\nrole ",
      "\nconfidence of entities ", "\nconfidence of edges ", "\nerrors of entities ",
      "\nerrors of edges ", "\nmissed, an end not found ",
    ] {
      #expect(run.output.contains(heading), "\(heading)")
    }
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(!run.output.contains("berg"))
  }

  @Test func `errors are shown with their document and sentence`() throws {
    let run = try tool.run("evaluate", "gold", "--fast", "--errors", "1")
    #expect(
      run.output.hasSuffix(
        """

        missed, an end not found (0 wrong, 1 missing)
          berg
            wanted   Kelp hosted_by Umeå University
            sentence Umeå University hosts the Kelp.

        """))
  }

  @Test func `JSON carries all of it`() throws {
    let report = try object("--errors", "1")
    #expect(
      Set(report.keys) == ["documents", "rows", "attributes", "calibration", "errors"])
    let attributes = try #require(report["attributes"] as? [[String: Any]])
    #expect(attributes.map { $0["attribute"] as? String } == ["role"])
    #expect(attributes.map { $0["right"] as? Int } == [1])
    let calibration = try #require(report["calibration"] as? [String: [String: Any]])
    #expect(calibration["edges"]?["count"] as? Int == 1)
    #expect(calibration["entities"]?["expected_calibration_error"] is Double)
    let bins = try #require(calibration["edges"]?["bins"] as? [[String: Any]])
    #expect(bins.map { $0["share_right"] as? Double } == [1])
    let errors = try #require(report["errors"] as? [[String: Any]])
    let last = try #require(errors.last)
    #expect(last["of"] as? String == "edges")
    #expect(last["missing"] as? Int == 1)
    #expect(
      last["examples"] as? [[String: String]] == [
        [
          "document": "berg", "wanted": "Kelp hosted_by Umeå University",
          "sentence": "Umeå University hosts the Kelp.",
        ]
      ])
  }

  @Test func `without a number of errors there are no examples`() throws {
    let errors = try #require(try object()["errors"] as? [[String: Any]])
    #expect(!errors.isEmpty)
    #expect(errors.allSatisfy { ($0["examples"] as? [Any])?.isEmpty ?? false })
  }

  @Test func `every kind of error and every attribute is explained`() throws {
    let documentation = try String(
      contentsOf: Tool.package.appendingPathComponent("Docs/Commands.md"), encoding: .utf8)
    for kind in EvaluationReport.FailureKind.allCases {
      #expect(documentation.contains("\n| \(kind.rawValue) |"), "\(kind.rawValue)")
    }
    let attributes = EdgeAttribute.allCases.map(\.rawValue).joined(separator: ", ")
    #expect(documentation.contains(attributes))
  }

  @Test func `a wrong number of errors is refused`() throws {
    let run = try tool.run("evaluate", "gold", "--errors=-1")
    #expect(run.status == 2)
    #expect(run.messages.contains("--errors takes a number from 0 up."))
  }

  @Test func `a folder without annotated documents is refused`() throws {
    try tool.folder.write("x", to: "empty/a.txt")
    let run = try tool.run("evaluate", "empty")
    #expect(run.status == 2)
    #expect(run.messages.contains("The folder empty holds no annotated document (.ann)."))
  }
}
