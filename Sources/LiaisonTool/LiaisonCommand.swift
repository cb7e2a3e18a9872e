import ArgumentParser
import Foundation
import Liaison

/// The tool: `liaison COMMAND ...`.
@main struct LiaisonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "liaison",
    abstract: "Tells who works with whom in research, and shows the sentence that says so.",
    discussion: """
      Reads press releases, news and reports into a graph of organisations, people, research \
      areas, hubs, prizes, events and places, and answers questions about it.

        liaison build FOLDER
        liaison collaborators "Medical Research Council"
        liaison why MRC AMED

      Exit status: 0 when there is an answer, 1 when nothing was found, 2 when something went wrong.
      """,
    version: LiaisonVersion.current,
    groupedSubcommands: [
      CommandGroup(
        name: "Reading documents", subcommands: [Build.self, Extract.self, Forget.self, Runs.self]),
      CommandGroup(
        name: "Asking the graph",
        subcommands: [
          Collaborators.self, People.self, Show.self, List.self, Search.self, Why.self, Path.self,
          Documents.self, DocumentText.self, Stats.self, SQL.self,
        ]),
      CommandGroup(name: "Passing it on", subcommands: [Export.self]),
      CommandGroup(name: "Measuring", subcommands: [Evaluate.self]),
    ])

  static func main() async {
    signal(SIGPIPE, SIG_IGN)  // a reader that has gone away is noticed when writing
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      finish(with: error)
    }
  }

  /// Says what went wrong and ends the run: 0 for help, 1 for nothing found, 2 for anything else.
  private static func finish(with error: any Error) -> Never {
    if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
    let isOwn =
      error is StorageError || error is QueryError || error is ReadingError
      || error is WeightsError
    if isOwn {
      Terminal.say("error: \(error)")
      Foundation.exit(2)
    }
    if exitCode(for: error) == .success {
      Terminal.write(message(for: error) + "\n")
      Foundation.exit(0)
    }
    let message = fullMessage(for: error)
    Terminal.say(message.hasPrefix("Error: ") ? "error: " + message.dropFirst(7) : message)
    Foundation.exit(2)
  }
}
