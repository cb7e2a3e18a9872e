import ArgumentParser
import Liaison

/// The two entities that a question is about.
struct PairOfNames: ParsableArguments {
  @Argument(help: "A name, an acronym or an id.")
  var first: String
  @Argument(help: "Another one.")
  var second: String

  /// What the names stand for.
  func entities(_ query: GraphQuery) throws -> (EntitySummary, EntitySummary) {
    try (query.entity(named: first), query.entity(named: second))
  }
}
