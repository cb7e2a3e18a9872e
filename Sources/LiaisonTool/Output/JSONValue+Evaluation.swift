import Liaison

extension JSONValue {
  /// The object that stands for a report, with up to `examples` failures of each kind.
  init(_ report: EvaluationReport, examples: Int) {
    self = [
      "documents": .integer(report.documents),
      "rows": .array(
        report.rows.map { .counts($0.counts, of: "row", $0.subject.description) }),
      "attributes": .array(
        report.attributes.map { .counts($0.counts, of: "attribute", $0.attribute.rawValue) }),
      "calibration": [
        "entities": JSONValue(report.entityCalibration),
        "edges": JSONValue(report.edgeCalibration),
      ],
      "errors": .array(
        report.failureRows.map { row in
          [
            "of": row.kind.isOfEdges ? "edges" : "entities", "kind": .string(row.kind.rawValue),
            "wrong": .integer(row.wrong), "missing": .integer(row.missing),
            "examples": .array(
              report.examples(of: row.kind, limit: examples).map { JSONValue($0) }),
          ]
        }),
    ]
  }

  private static func counts(
    _ counts: AgreementCounts, of key: String, _ name: String
  ) -> JSONValue {
    .object([
      Member(key, .string(name)), Member("precision", .number(counts.precision)),
      Member("recall", .number(counts.recall)), Member("f1", .number(counts.f1)),
      Member("right", .integer(counts.right)), Member("guessed", .integer(counts.guessed)),
      Member("wanted", .integer(counts.wanted)),
    ])
  }

  private init(_ calibration: Calibration) {
    self = [
      "count": .integer(calibration.count),
      "expected_calibration_error": .number(calibration.expectedError),
      "bins": .array(
        calibration.bins.map { bin in
          [
            "from": .number(bin.lowerBound), "to": .number(bin.upperBound),
            "count": .integer(bin.count), "mean_confidence": .number(bin.meanConfidence),
            "share_right": .number(bin.shareRight),
          ]
        }),
    ]
  }

  private init(_ failure: EvaluationReport.Failure) {
    self = .object(present: [
      "document": .string(failure.document), "guessed": failure.guessed.map { .string($0) },
      "wanted": failure.wanted.map { .string($0) },
      "sentence": failure.sentence.map { .string($0) },
    ])
  }
}

extension JSONValue {
  /// The object that stands for what a model considered in the annotated document in `file`.
  init(_ scores: DocumentScores, file: String) {
    self = [
      "file": .string(file),
      "entities": .array(
        scores.entities.map { score in
          [
            "id": .string(score.entity.id), "type": .string(score.entity.type.rawValue),
            "name": .string(score.entity.name),
            "aliases": .array(score.entity.aliases.map { .string($0) }),
            "confidence": .number(score.confidence), "corroborated": .bool(score.isCorroborated),
          ]
        }),
      "edges": .array(
        scores.edges.map { edge in
          [
            "head": .integer(edge.head), "relation": .string(edge.relation.rawValue),
            "tail": .integer(edge.tail), "score": edge.score.map { .number($0) } ?? .null,
            "stated": .bool(edge.isStated),
          ]
        }),
    ]
  }
}
