import ArgumentParser
import Liaison

/// How long a document may take.
struct TimeLimitOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How long the processor may work on one document, in seconds; what takes longer is given up.",
      valueName: "seconds"))
  var timeLimit = Int(TimeLimit.standard.duration.components.seconds)

  func validate() throws {
    guard (1...1_000_000).contains(timeLimit) else {
      throw ValidationError("--time-limit takes a number of seconds from 1 to 1000000.")
    }
  }

  /// The limit that the option sets.
  var limit: TimeLimit { TimeLimit(.seconds(timeLimit)) }
}
