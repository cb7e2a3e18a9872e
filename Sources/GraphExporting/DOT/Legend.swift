import GraphModel

/// A corner of the picture that explains the shapes and lines which occur in it.
///
/// It is made of nodes and edges like the rest, so that its samples look just as the picture does.
/// Every row has a shape, and a line with its words; invisible edges keep the row straight.
struct Legend {
  /// The statements in DOT, one a line; none where there is nothing to explain.
  let statements: [String]

  /// The legend of a picture of `entities` and `lines`.
  init(entities: [Entity], lines: [Line]) {
    let types = Set(entities.map(\.type))
    let shapes = EntityType.allCases.filter(types.contains)
    let samples = LineSample.samples(of: lines)
    // About 5 points a character, in inches.
    let width = "\(Double((samples.map(\.words.count).max() ?? 0) * 7 + 10) / 100)"
    let rows = (0..<max(shapes.count, samples.count)).flatMap { row -> [String] in
      let shape = row < shapes.count ? Self.shape(shapes[row], row: row) : Self.gap(row: row)
      guard row < samples.count else { return [shape] }
      return [shape] + Self.line(samples[row], row: row, width: width)
    }
    statements =
      DOTCluster(
        "legend", attributes: DOTCluster.titled("Legend"), statements: rows
      ).statements
  }

  private static let sample = DOTAttributes([
    "class": "legend", "tooltip": " ", "fontsize": "9", "height": "0.28",
  ])

  private static func shape(_ type: EntityType, row: Int) -> String {
    let label = DOTAttributes(["label": type.rawValue, "width": "0.9"])
    return "\"legend_\(row)\" \(label + sample + NodeStyle(type).attributes)"
  }

  /// What keeps the place of a shape where there is none.
  private static func gap(row: Int) -> String {
    let unseen = DOTAttributes(["label": "", "style": "invis"])
    return "\"legend_\(row)\" \(unseen + sample)"
  }

  private static func line(_ line: LineSample, row: Int, width: String) -> [String] {
    let (shape, start, end) = (
      "\"legend_\(row)\"", "\"legend_\(row)_from\"", "\"legend_\(row)_to\""
    )
    let unseen = DOTAttributes(["label": "", "style": "invis", "width": "0"])
    let words = DOTAttributes(["shape": "plaintext", "width": width, "margin": "0.05,0"])
    return [
      "\(start) \(unseen + sample)",
      // `\l` sets the words to the left, where the line ends.
      "\(end) [label=\"\(line.words)\\l\"] \(words + sample)",
      "\(shape) -> \(start) [style=\"invis\", weight=\"100\"]",
      "\(start) -> \(end) \(line.style.attributes + DOTAttributes(["weight": "100"]))",
    ]
  }
}

/// A kind of line and what it stands for.
private struct LineSample {
  let words: String
  let style: LineStyle

  /// The kinds that occur among `lines`: the families, then what is not simply stated.
  static func samples(of lines: [Line]) -> [LineSample] {
    let relations = Set(lines.flatMap(\.edges).map(\.relation))
    let families = LineFamily.allCases.compactMap { family -> LineSample? in
      let present = family.relations.filter(relations.contains)
      guard !present.isEmpty else { return nil }
      return LineSample(
        words: present.map(\.phrase).joined(separator: ", "),
        style: LineStyle(families: [family], status: .stated, isSymmetric: family == .collaboration)
      )
    }
    let statuses = Set(lines.map(\.status))
    let doubtful = [[Attributes.Status.planned], [.ended, .denied]].compactMap { alike in
      let present = alike.filter(statuses.contains)
      return present.first.map {
        LineSample(
          words: present.map(\.rawValue).joined(separator: ", "),
          style: LineStyle(families: [.post], status: $0, isSymmetric: true))
      }
    }
    return families + doubtful
  }
}
