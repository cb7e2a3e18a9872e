import ArgumentParser
import Liaison

/// How documents are turned into a graph.
struct ExtractionOptions: ParsableArguments {
  @Option(
    help: "A model file in place of the model inside the program.", completion: .file())
  var model: String?
  @Flag(
    help: ArgumentHelp(
      "Leave the model out: much faster, and finds less.",
      discussion: "Names are then found by knowledge of the language alone."))
  var fast = false

  func validate() throws {
    guard !fast || model == nil else {
      throw ValidationError("--fast works without a model; leave out --model or --fast.")
    }
  }

  /// The extractor that the options ask for.
  func extractor() throws -> GraphExtractor {
    fast ? .linguistic : try GraphExtractor.trained(model: model)
  }
}
