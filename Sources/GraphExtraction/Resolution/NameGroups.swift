import GraphModel
import LinguisticAnalysis

/// The names of a document, gathered by what they stand for.
struct NameGroups: Sendable {
  /// The index of each mention's entity.
  let entityOfMention: [Int]

  private let groups: [[NamedSurface]]

  /// Gathers the `mentions` of `document`, none of which refers.
  init(_ mentions: [FoundMention], in document: AnalysedDocument) {
    let text = document.document.text
    var surfaces: [NamedSurface] = []
    var surfaceOfMention: [Int] = []
    var known: [String: Int] = [:]
    for mention in mentions {
      let surface = NamedSurface(String(text[mention.span]), type: mention.type)
      let key = "\(mention.type.rawValue):\(surface.text)"
      if known[key] == nil {
        known[key] = surfaces.count
        surfaces.append(surface)
      }
      surfaceOfMention.append(known[key] ?? 0)
    }
    var union = DisjointSets(count: surfaces.count)
    SpellingVariants.join(surfaces, in: &union)
    BracketedForms(mentions: mentions, surfaceOfMention: surfaceOfMention, text: text)
      .join(surfaces, in: &union)
    ShortForms.join(surfaces, in: &union)
    Self.joinSameIDs(surfaces, in: &union)

    let (numbers, groups) = union.groups()
    entityOfMention = surfaceOfMention.map { numbers[$0] }
    self.groups = groups.map { $0.map { surfaces[$0] } }
  }

  /// The entities, in the order of their first mention.
  func entities() -> [Entity] {
    groups.map { surfaces in
      let name = NamedSurface.fullest(of: surfaces)
      return Entity(type: name.type, name: name.name, aliases: surfaces.map(\.name))
    }
  }

  /// Entities that would get one id are one.
  private static func joinSameIDs(_ surfaces: [NamedSurface], in union: inout DisjointSets) {
    for _ in 0..<3 {
      var seen: [String: Int] = [:]
      var hasChanged = false
      for group in union.groups().groups {
        let name = NamedSurface.fullest(of: group.map { surfaces[$0] })
        let id = EntityID.make(type: name.type, name: name.name)
        if let other = seen[id] {
          union.join(other, group[0])
          hasChanged = true
        } else {
          seen[id] = group[0]
        }
      }
      if !hasChanged { return }
    }
  }
}
