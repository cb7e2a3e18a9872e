import Foundation
import TestSupport
import Testing

/// Builds that are stopped, and builds that stay: real processes and real signals.
///
/// Nothing is timed. A build reads from a named pipe, and so waits for the test; the test waits for
/// what the build says.
@Suite struct BuildStopTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.folder.write("The MRC works with Umeå University.\n", to: "a.txt")
    try tool.folder.write("Kiruna College works with Lund University.\n", to: "b.txt")
  }

  /// Runs a script that may use `build`, which starts a build in the background, and `heard TEXT`,
  /// which waits until it has said so.
  private func run(_ script: String) throws -> Tool.Run {
    try tool.folder.write(
      """
      build() { liaison build --fast --jobs 1 "$@" 2> said & pid=$!; }
      heard() { until grep -q "$1" said; do sleep 0.01; done; }
      mkfifo pipe
      \(script)
      wait $pid
      status=$?
      cat said
      exit $status
      """, to: "script")
    return try tool.shell("timeout 300 sh script")
  }

  /// `a.txt` is stored when the build opens the pipe, and the pipe is under way.
  private let untilUnderWay = "build a.txt pipe b.txt; exec 3> pipe"

  @Test(arguments: ["INT", "TERM"])
  func `a build stops after what is under way, and goes on from there`(signal: String) throws {
    let stopped = try run(
      """
      \(untilUnderWay)
      kill -\(signal) $pid
      heard 'Ctrl-C once more'
      echo 'Malmö University works with Oslo Institute.' >&3
      exec 3>&-
      """)
    #expect(stopped.status == 130)
    #expect(
      stopped.output == """
        stopping after the documents under way; Ctrl-C once more stops at once
        liaison.sqlite: 2 documents (2 new)
        stopped after 2 documents; the same command goes on from here

        """)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: tool.folder.path)
        .filter { $0.hasPrefix("liaison") } == ["liaison.sqlite"])
    #expect(try tool.run("show", "Malmö University").status == 0)
    #expect(try tool.run("runs").output.contains("stopped"))
    #expect(
      try tool.run("build", "a.txt", "b.txt", "--fast").messages
        == "liaison.sqlite: 2 documents (1 new, 1 unchanged)\n")
  }

  @Test func `the second signal ends it at once, and what was stored stays`() throws {
    let killed = try run(
      """
      \(untilUnderWay)
      kill -INT $pid
      heard 'Ctrl-C once more'
      kill -INT $pid
      """)
    #expect(killed.status == 130)
    #expect(try tool.run("show", "Umeå University").status == 0)
    #expect(try tool.run("runs", "--last").status == 1)
    #expect(
      try tool.run("build", "a.txt", "b.txt", "--fast").messages
        == "liaison.sqlite: 2 documents (1 new, 1 unchanged)\n")
  }

  @Test func `a build that watches reads what comes, and what goes with --prune`() throws {
    let watched = try run(
      """
      mkdir news
      cp a.txt news
      build news --watch --prune
      heard 'waiting for changes'
      cp b.txt news
      heard '2 documents (1 new, 1 unchanged)'
      rm news/a.txt
      heard '1 document (1 unchanged, 1 removed)'
      kill -INT $pid
      """)
    #expect(watched.status == 0)
    #expect(try tool.run("show", "Lund University").status == 0)
    #expect(try tool.run("show", "Umeå University").status == 2)
    #expect(try tool.run("build", "-", "--watch").status == 2)
  }
}
