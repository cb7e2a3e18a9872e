import GraphModel

/// How the nodes of an entity type look: a shape of their own, told apart without colour, and a
/// light fill from a palette that colour-blind readers can tell apart (Okabe and Ito, 2008).
struct NodeStyle {
  /// The attributes in DOT.
  let attributes: DOTAttributes

  /// The style of `type`; dark text on any of the fills has a contrast of more than 7 to 1.
  init(_ type: EntityType) {
    attributes =
      switch type {
      case .organisation: Self.style("box", fill: "#D6EAF8", outline: "#0072B2")
      case .person: Self.style("ellipse", fill: "#FFFFFF", outline: "#333333", margin: "0.02,0.02")
      case .area:
        Self.style("box", rounded: true, fill: "#D5F0E6", outline: "#007A5A")
      case .hub: Self.style("hexagon", fill: "#FBE3C8", outline: "#A84A00", margin: "0,0")
      case .prize: Self.style("octagon", fill: "#FAF3B0", outline: "#7A6A00", margin: "0,0")
      case .event: Self.style("folder", fill: "#F3DCEA", outline: "#8E3A78")
      case .place: Self.style("invhouse", fill: "#E8E8E8", outline: "#666666", margin: "0.06,0.06")
      }
  }

  private static func style(
    _ shape: String, rounded: Bool = false, fill: String, outline: String,
    margin: String = "0.1,0.05"
  ) -> DOTAttributes {
    DOTAttributes([
      "shape": shape, "style": rounded ? "filled,rounded" : "filled", "fillcolor": fill,
      "color": outline, "margin": margin,
    ])
  }
}
