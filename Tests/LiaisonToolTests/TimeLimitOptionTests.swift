import TestSupport
import Testing

@Suite struct TimeLimitOptionTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.folder.write("The MRC works with Umeå University.\n", to: "a.txt")
  }

  @Test(arguments: [["build"], ["extract"]])
  func `a limit is taken in seconds`(command: [String]) throws {
    let run = try tool.run(command + ["a.txt", "--fast", "--time-limit", "1000"])
    #expect(run.status == 0)
  }

  @Test(arguments: [("0", "takes a number of seconds from 1"), ("x", "is invalid")])
  func `what is no such number is an error`(limit: String, words: String) throws {
    let run = try tool.run("build", "a.txt", "--time-limit", limit)
    #expect(run.status == 2)
    #expect(run.messages.contains(words))
  }
}
