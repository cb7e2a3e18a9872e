import GraphModel
import NeuralEncoding

/// An edge that is stated, with the sentences that state it.
struct ChosenEdge {
  let head: Int
  let relation: Relation
  let tail: Int
  /// How likely it is to be right, from 0 to 1.
  let confidence: Double
  /// Where it is stated, in text order; at least one.
  let places: [Place]

  /// A sentence that states it.
  struct Place {
    let sentence: Int
    /// What a pattern found the sentence to add; nil where no pattern read the edge off it.
    let attributes: Attributes?
    let confidence: Double
    /// Whether it counts only for what else it says: the sum of what a surer sentence states.
    let isAside: Bool
  }
}

/// Chooses the edges of a document: the probable ones that can hold together.
struct EdgeChooser {
  /// How likely a sentence has to state an edge to stand beside the surest one for itself.
  private static let likely = 0.5

  private let candidates: EdgeCandidates
  private let calibration: ScoreCalibration

  /// A chooser among `candidates`, whose scores mean what `calibration` says.
  init(_ candidates: EdgeCandidates, calibration: ScoreCalibration) {
    self.candidates = candidates
    self.calibration = calibration
  }

  /// What speaks for an edge.
  struct Support {
    /// The model's log-odds before calibration; nil where it did not see both ends together.
    var score: Double?
    /// The score of each sentence by itself.
    var sentences: [Int: Double] = [:]
    /// What patterns found, by sentence.
    var stated: [Int: Attributes] = [:]
  }

  /// The edges that hold, the surest first.
  func chosen() -> [ChosenEdge] {
    var candidates: [ChosenEdge] = []
    for (key, support) in supports() {
      let curve = calibration[key.relation]
      let confidence = curve.probability(
        of: evidence(key, score: support.score, isStated: !support.stated.isEmpty))
      guard confidence >= curve.threshold else { continue }
      candidates.append(edge(key, support, confidence))
    }
    return ConsistentEdges.among(candidates)
  }

  /// What speaks for each edge, the patterns counted in.
  func supports() -> [EdgeKey: Support] {
    var supports: [EdgeKey: Support] = [:]
    for edge in candidates.scored {
      supports[EdgeKey(edge.head, edge.relation, edge.tail)] = Support(
        score: edge.score, sentences: edge.sentences)
    }
    for statement in candidates.stated {
      let key = EdgeKey(statement.head, statement.relation, statement.tail)
      var support = supports[key] ?? Support()
      support.stated[statement.sentence] = statement.attributes
      supports[key] = support
    }
    return supports
  }

  private func evidence(
    _ key: EdgeKey, score: Double?, isStated: Bool
  ) -> ScoreCalibration.Support {
    let ends = [candidates.entities[key.head], candidates.entities[key.tail]]
    return ScoreCalibration.Support(
      score: score, isStated: isStated, ends: ends.map(\.confidence),
      loneEnds: ends.count { !$0.isCorroborated })
  }

  private func edge(_ key: EdgeKey, _ support: Support, _ confidence: Double) -> ChosenEdge {
    let curve = calibration[key.relation]
    let sentences = Set(support.sentences.keys).union(support.stated.keys)
    var sure: [(sentence: Int, confidence: Double)] = []
    for sentence in sentences.sorted() {
      let own = curve.probability(
        of: evidence(
          key, score: support.sentences[sentence], isStated: support.stated[sentence] != nil))
      sure.append((sentence, min(own, confidence)))
    }
    let best = sure.indices.max { sure[$0].confidence < sure[$1].confidence } ?? 0
    let places = sure.indices.filter {
      $0 == best || sure[$0].confidence >= curve.threshold
        || support.stated[sure[$0].sentence] != nil
    }
    return ChosenEdge(
      head: key.head, relation: key.relation, tail: key.tail, confidence: confidence,
      places: places.map { place in
        ChosenEdge.Place(
          sentence: sure[place].sentence, attributes: support.stated[sure[place].sentence],
          confidence: place == best ? confidence : sure[place].confidence,
          isAside: place != best && sure[place].confidence < Self.likely
            && support.stated[sure[place].sentence] == nil)
      })
  }
}

/// Keeps the surest edges that can hold together.
///
/// Between two entities one relation holds, but for a few that go together or back.
enum ConsistentEdges {
  /// Those of `edges` that can hold with surer ones, the surest first.
  static func among(_ edges: [ChosenEdge]) -> [ChosenEdge] {
    let sorted = edges.sorted {
      ($1.confidence, $0.relation, $0.head, $0.tail) < (
        $0.confidence, $1.relation, $1.head, $1.tail
      )
    }
    var between: [[Int]: [ChosenEdge]] = [:]
    return sorted.filter { edge in
      let ends = [min(edge.head, edge.tail), max(edge.head, edge.tail)]
      guard (between[ends] ?? []).allSatisfy({ goes(edge, with: $0) }) else { return false }
      between[ends, default: []].append(edge)
      return true
    }
  }

  private static func goes(_ edge: ChosenEdge, with other: ChosenEdge) -> Bool {
    let relations: Set = [edge.relation, other.relation]
    return edge.head == other.head
      ? together.contains(relations) : opposite.contains(relations)
  }

  private static let together: Set<Set<Relation>> = [[.leads, .worksAt], [.leads, .memberOf]]
  private static let opposite: Set<Set<Relation>> = [
    [.hostedBy, .takesPartIn], [.hostedBy, .memberOf],
  ]
}
