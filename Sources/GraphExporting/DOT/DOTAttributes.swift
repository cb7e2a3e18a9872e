/// The attributes of a node, an edge or a graph in DOT, in the order in which they are written.
struct DOTAttributes: CustomStringConvertible {
  private let values: [String]

  /// Attributes of one line each; those without a value are left out.
  init(_ attributes: KeyValuePairs<String, String?>) {
    self.init(attributes.map { key, value in (key, value.map { [$0] }) })
  }

  /// Attributes of several lines each; those without lines are left out.
  init(_ attributes: [(String, [String]?)]) {
    values = attributes.compactMap { key, lines in
      guard let lines, !lines.isEmpty else { return nil }
      return "\(key)=\(DOTText.quoted(lines: lines, isTooltip: key.hasSuffix("tooltip")))"
    }
  }

  private init(values: [String]) { self.values = values }

  static func + (left: DOTAttributes, right: DOTAttributes) -> DOTAttributes {
    DOTAttributes(values: left.values + right.values)
  }

  /// `[key="value", key="value"]`.
  var description: String { "[" + values.joined(separator: ", ") + "]" }
}
