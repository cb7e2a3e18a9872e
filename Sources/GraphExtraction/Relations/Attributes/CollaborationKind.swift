/// The forms that a collaboration takes.
enum CollaborationKind {
  /// The form that the words of `nodes` give, as written in lower case: "memorandum of
  /// understanding", "joint laboratory".
  ///
  /// Of several, the one nearest to the node at `index`.
  static func named(in nodes: [Node], near index: Int) -> String? {
    nodes.indices.lazy
      .compactMap { place in kind(in: nodes, at: place).map { (abs(place - index), $0) } }
      .min { $0.0 < $1.0 }?.1
  }

  private static func kind(in nodes: [Node], at index: Int) -> String? {
    let first = nodes[index].lower
    let rest = nodes[index...].dropFirst().prefix(2).map(\.lower)
    if ["memorandum", "letter", "declaration"].contains(first), rest.count == 2, rest[0] == "of" {
      return "\(first) of \(rest[1])"
    }
    if first == "joint" || first == "research", let noun = rest.first, jointNouns.contains(noun) {
      return "\(first) \(noun)"
    }
    if first == "mou" { return "memorandum of understanding" }
    return nouns.contains(first) ? first : nil
  }

  private static let jointNouns: Set<String> = [
    "call", "laboratory", "lab", "centre", "center", "institute", "programme", "program",
    "project", "fund", "school", "venture", "department", "degree", "partnership", "agreement",
    "study", "initiative", "funding", "workshop", "paper", "appeal", "unit", "office",
  ]
  private static let nouns: Set<String> = [
    "agreement", "partnership", "pact", "accord", "alliance", "memorandum", "collaboration",
    "treaty", "licence", "license", "twinning", "contract", "charter", "deal", "consortium",
    "cooperation", "affiliation",
  ]
}
