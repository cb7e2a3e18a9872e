import GraphModel

/// Finds the body of a post that is named without one: "the director, X", "X (lead PI)".
struct BarePostReader: ClaimReader {
  func read(_ scene: Scene, into claims: inout ClaimCollector) {
    for (place, phrase) in scene.phrases where phrase.type == .person {
      for member in phrase.members where member.bodies.isEmpty {
        guard let post = member.barePost else { continue }
        read(post, of: member.entity, at: place, scene, &claims)
      }
    }
  }

  private func read(
    _ post: Post, of person: Int, at place: Int, _ scene: Scene, _ claims: inout ClaimCollector
  ) {
    let leads = RoleLexicon.isLeading(post.words)
    let isPart = RoleLexicon.isPart(post.words)
    guard leads || isPart else { return }
    if isPart {
      guard let hub = body(of: [.hub], before: place, scene) else { return }
      claims.claim(person, .leads, hub, post.attributes, confidence: 0.7)
    } else if let body = body(of: [.organisation, .hub], before: place, scene) {
      claims.claim(person, .leads, body, post.attributes, confidence: 0.5)
      claims.claim(person, .worksAt, body, post.attributes, confidence: 0.5)
    }
  }

  /// The body named last in front of the person.
  private func body(of types: Set<EntityType>, before place: Int, _ scene: Scene) -> Int? {
    let named = scene.phrases.last { $0.place < place && $0.phrase.has(types) }
    return named?.phrase.entities(of: types).last ?? scene.discourse.recent(of: types)
  }
}
