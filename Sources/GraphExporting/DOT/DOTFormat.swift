public import GraphModel

/// Draws a graph in the DOT language of Graphviz: `dot -Tsvg graph.dot > graph.svg`.
///
/// Every entity type has a shape and a colour, every family of relations a colour and an arrow;
/// a line is thicker the more sentences state it, dashed where it is planned, dotted where it has
/// ended or is denied. In SVG, pointing at a node tells its other names, and pointing at a line
/// gives the sentences. Programs that read the graph out of the picture are better served
/// without the legend, whose samples are nodes and edges too.
public struct DOTFormat: GraphFormat {
  /// "dot".
  public let name = "dot"
  /// "dot".
  public let fileExtension = "dot"
  /// What is written above the picture.
  public let title: String?
  /// Whether the picture explains its shapes, colours and lines.
  public let legend: Bool

  /// The format, with a legend unless told otherwise.
  public init(title: String? = nil, legend: Bool = true) {
    self.title = title?.isEmpty == true ? nil : title
    self.legend = legend
  }

  /// The whole text of `graph`, with a line break at its end.
  public func render(_ graph: Graph) -> String {
    let lines = Line.lines(for: graph.edges)
    let islands = Islands(entities: graph.entities, lines: lines)
    let layout = Layout(islands: islands.count, lines: lines.count)
    let frames = layout.isFramed ? Frames(of: graph) : Frames()
    let statements =
      preamble(layout)
      + NodeStatements(entities: islands.connected, frames: frames).statements
      + lines.map { line in
        line.statement(
          isFramed: frames.contains(line.head, inFrameOf: line.tail),
          labelsAll: layout.labelsEveryLine)
      }
      + UnconnectedFrame(entities: islands.unconnected).statements
      + (legend ? Legend(entities: graph.entities, lines: lines).statements : [])
    return "digraph {\n" + statements.map { "  \($0)\n" }.joined() + "}\n"
  }

  /// What holds for the whole picture.
  private func preamble(_ layout: Layout) -> [String] {
    let picture = DOTAttributes([
      "label": title, "labelloc": "t", "labeljust": "l", "fontsize": "18", "fontcolor": Self.ink,
      "tooltip": title ?? " ", "pad": "0.25", "bgcolor": "white",
    ])
    let nodes = DOTAttributes([
      "fontsize": "11", "fontcolor": Self.ink, "height": "0.3", "penwidth": "1.2",
    ])
    let edges = DOTAttributes(["fontsize": "9", "arrowsize": "0.7"])
    return [
      "graph \(Self.font + picture + layout.picture)", "node \(Self.font + nodes)",
      "edge \(Self.font + edges + layout.line)",
    ]
  }

  private static let ink = "#222222"
  private static let font = DOTAttributes(["fontname": "Helvetica,Arial,sans-serif"])
}

extension GraphFormat where Self == DOTFormat {
  /// DOT, with a legend.
  public static var dot: DOTFormat { DOTFormat() }
}
