import GraphModel

/// Finds the body of a post that is named without one: "the director, X", "X (lead PI)".
struct BarePostReader: ClaimReader {
  func read(_ scene: Scene, into claims: inout ClaimCollector) {
    for (_, phrase) in scene.phrases where phrase.type == .person {
      for member in phrase.members where member.bodies.isEmpty {
        guard let post = member.barePost else { continue }
        read(post, of: member.entity, scene, &claims)
      }
    }
  }

  private func read(
    _ post: Post, of person: Int, _ scene: Scene, _ claims: inout ClaimCollector
  ) {
    let leads = RoleLexicon.isLeading(post.words)
    let isPart = RoleLexicon.isPart(post.words)
    guard leads || isPart else { return }
    if isPart {
      guard let hub = scene.discourse.recent(of: [.hub]) else { return }
      claims.claim(person, .leads, hub, post.attributes, confidence: 0.51)
    } else if let body = scene.discourse.recent(of: [.organisation, .hub]) {
      claims.claim(person, .leads, body, post.attributes, confidence: 0.52)
      claims.claim(person, .worksAt, body, post.attributes, confidence: 0.52)
    }
  }
}
