import GraphModel

/// Finds the members of the hub that a sentence or the text before it names.
///
/// "Its founding members are A and B", "C and D are among its partners", "Sites: E; F".
struct MembershipReader: ClaimReader {
  func read(_ scene: Scene, into claims: inout ClaimCollector) {
    guard let cue = scene.nodes.indices.first(where: { Self.cues.contains(scene.word($0)) }),
      !scene.nodes.contains(where: { Words.doubts.contains($0.lower) })
    else { return }
    let phrases = scene.phrases
    let named = phrases.first { $0.phrase.type == .hub && !$0.phrase.isJoined }
    guard let hub = named?.phrase.members[0].entity ?? scene.discourse.recent(of: [.hub]) else {
      return
    }
    // The members stand behind the cue as a rule, else in front of it.
    let lists = phrases.filter {
      isList($0.phrase, named: named?.place, at: $0.place)
        && !["in", "at", "from"].contains(scene.word($0.place - 1))
    }
    let behind = lists.filter { $0.place > cue }
    let chosen = behind.isEmpty ? lists.filter { $0.place < cue } : behind
    let taken = Set(
      claims.claims.filter { $0.tail == hub || $0.head == hub }.flatMap { [$0.head, $0.tail] })
    let role = Self.roles[scene.word(cue)]
    for (_, list) in chosen {
      let heads = list.entities(of: [.organisation, .hub, .place]).filter { !taken.contains($0) }
      claims.claim(
        heads, .memberOf, [hub], Attributes(role: role), confidence: named == nil ? 0.56 : 0.57)
    }
  }

  private func isList(_ phrase: Phrase, named hub: Int?, at place: Int) -> Bool {
    place != hub && (phrase.isBodies || phrase.type == .place && phrase.isJoined)
  }

  private static let roles = [
    "partners": "partner", "members": "member", "spokes": "spoke", "nodes": "node",
    "beneficiaries": "beneficiary", "participants": "participant", "affiliates": "affiliate",
  ]
  private static let cues = Set(roles.keys).union(["sites", "twins"])
}
