/// A part of a DOT picture with a frame around it.
struct DOTCluster {
  /// The statements, one a line; none where there is nothing to frame.
  let statements: [String]

  /// A frame around what `statements` draw.
  init(_ name: String, attributes: DOTAttributes, statements: [String]) {
    guard !statements.isEmpty else {
      self.statements = []
      return
    }
    self.statements =
      ["subgraph \(DOTText.quoted("cluster_" + name)) {", "  graph \(attributes + Self.line)"]
      + statements.map { "  " + $0 } + ["}"]
  }

  /// The look of a frame without words, in a light grey.
  static let tinted = DOTAttributes([
    "label": "", "style": "filled,rounded", "fillcolor": "#F4F5F7", "margin": "10",
  ])

  /// The look of a frame with a heading.
  static func titled(_ title: String) -> DOTAttributes {
    DOTAttributes([
      "label": title, "labeljust": "l", "fontsize": "11", "style": "rounded", "margin": "8",
    ])
  }

  private static let line = DOTAttributes(["color": "#C9CED3", "tooltip": " "])
}
