import GraphModel

/// How a line looks.
struct LineStyle {
  /// Its attributes in DOT.
  let attributes: DOTAttributes

  /// The style of a line that stands for relations of `families`.
  ///
  /// It has a strand in the colour of each; the first that has a direction gives the arrow.
  init(families: [LineFamily], status: Attributes.Status, isSymmetric: Bool) {
    let leading = families.first { $0 != .collaboration } ?? .collaboration
    attributes = DOTAttributes([
      // Graphviz gives the arrow the colour of the first strand.
      "color": ([leading] + families.filter { $0 != leading }).map(\.colour)
        .joined(separator: ":"),
      "fontcolor": leading.colour,
      "arrowhead": leading.arrow,
      "dir": isSymmetric ? "none" : nil,
      "style": Self.style(of: status),
    ])
  }

  private static func style(of status: Attributes.Status) -> String? {
    switch status {
    case .stated: nil
    case .planned: "dashed"
    case .ended, .denied: "dotted"
    }
  }
}
