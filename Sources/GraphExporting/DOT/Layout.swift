/// How the parts of a picture are put on the page by `dot`.
///
/// Frames and packing exclude each other: Graphviz 2.43 fails on graphs that have both together
/// with labels at the lines, and on frames in large graphs.
struct Layout {
  /// How many lines a picture with frames may have.
  static let framedLines = 60
  /// How many lines a picture may have in which every line has words.
  static let labelledLines = 150
  /// How many lines a picture may have before `dot` is told to take less care; it would take
  /// minutes over some.
  static let carefulLines = 250

  /// Whether bodies are drawn inside their hosts.
  let isFramed: Bool
  /// Whether the parts that no line joins are laid out by themselves and packed together.
  let isPacked: Bool
  /// Whether a line has words even where they say no more than its colour and arrow do.
  let labelsEveryLine: Bool
  /// Whether `dot` takes all the time it needs.
  let isCareful: Bool

  /// The layout of a graph with so many `islands` and `lines`.
  init(islands: Int, lines: Int) {
    isPacked = islands > 1
    isFramed = islands <= 1 && lines <= Self.framedLines
    isCareful = lines <= Self.carefulLines
    labelsEveryLine = lines <= Self.labelledLines
  }

  /// Its attributes of the whole picture.
  var picture: DOTAttributes {
    DOTAttributes([
      "rankdir": "LR", "nodesep": "0.18", "ranksep": isPacked ? "0.25" : "0.3",
      "pack": isPacked ? "16" : nil, "packmode": isPacked ? "graph" : nil,
      "nslimit": isCareful ? nil : "2", "nslimit1": isCareful ? nil : "2",
      "mclimit": isCareful ? nil : "0.5",
    ])
  }

  /// Its attributes of a line.
  ///
  /// `dot` makes room for labels between the ranks, but does not do so in the parts that it packs.
  var line: DOTAttributes { DOTAttributes(["minlen": isPacked ? "2" : nil]) }
}
