import GraphModel

/// The connected entities as nodes of DOT, those of a frame together in a cluster.
struct NodeStatements {
  /// The statements, one a line.
  let statements: [String]

  /// The nodes of `entities`, in their order, in `frames`; a frame stands in its owner's place.
  init(entities: [Entity], frames: Frames) {
    let framed = Dictionary(grouping: entities) { frames.owners[$0.id] }
    statements = entities.flatMap { entity -> [String] in
      switch frames.owners[entity.id] {
      case nil: [entity.nodeStatement]
      case entity.id:
        DOTCluster(
          DOTText.identifier(entity.id), attributes: DOTCluster.tinted,
          statements: framed[entity.id, default: []].map(\.nodeStatement)
        ).statements
      default: []
      }
    }
  }
}

extension Entity {
  /// The entity as a node: `"id" [label=..., ...]`.
  var nodeStatement: String {
    let attributes = DOTAttributes([
      ("label", LabelText.wrapped(name)),
      ("tooltip", tooltip),
      ("id", [DOTText.identifier(id)]),
      ("class", [type.rawValue]),
    ])
    return "\(nodeName) \(attributes + NodeStyle(type).attributes)"
  }

  /// The name of its node, ready to be written.
  var nodeName: String { DOTText.quoted(DOTText.identifier(id)) }
}
