/// Names of fields, as programs and people write them.
enum FieldName {
  /// What names of one meaning share: their letters and digits in lower case.
  ///
  /// "Project Summary", `project_summary` and `projectSummary` have one key. What only wraps a
  /// value is left out: `attributes.body.processed` and `dc:title` have those of `body` and `title`.
  static func key(_ name: String) -> String {
    var steps = name.split { $0 == "." || $0 == ":" }.map(plain).filter { !$0.isEmpty }[...]
    while steps.count > 1, let first = steps.first, outer.contains(first) { steps.removeFirst() }
    while steps.count > 1, let last = steps.last, inner.contains(last) { steps.removeLast() }
    return steps.joined()
  }

  private static func plain(_ step: Substring) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in step.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      letters.append(scalar)
    }
    return String(letters)
  }

  /// What objects of records lie in.
  private static let outer: Set<String> = [
    "attributes", "data", "dc", "dcterms", "dct", "doc", "fields", "node", "og", "record",
    "schema", "source",
  ]

  /// What a value lies in, under the name of its field.
  private static let inner: Set<String> = ["en", "processed", "rendered", "text", "value"]
}
