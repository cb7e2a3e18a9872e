import GraphModel

/// Finds who takes part in the event that was spoken of last, where a sentence tells of it.
///
/// "The opening talk was given by X", "10:15 X, Y University", "B and C organised it".
struct EventReader: ClaimReader {
  func read(_ scene: Scene, into claims: inout ClaimCollector) {
    let phrases = scene.phrases.map(\.phrase)
    guard !phrases.contains(where: { $0.type == .event }),
      let event = scene.discourse.recent(of: [.event]),
      !scene.nodes.contains(where: { Words.doubts.contains($0.lower) })
    else { return }
    let isTimed = scene.isRecord && EventLexicon.isTime(scene.nodes)
    guard
      let cue = scene.nodes.lazy.compactMap({ EventLexicon.part(of: $0.lower) }).first
        ?? (isTimed ? EventLexicon.Part(role: nil) : nil)
    else { return }
    let persons = phrases.filter { $0.type == .person }.flatMap { $0.members.map(\.entity) }
    claims.claim(
      persons, .takesPartIn, [event], Attributes(role: cue.role),
      confidence: scene.isRecord ? 0.93 : 0.8)
  }
}
