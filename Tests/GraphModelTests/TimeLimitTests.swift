import TestSupport
import Testing

@testable import GraphModel

struct TimeLimitTests {
  @Test func `what is done in time gives its result`() throws {
    #expect(try StepClock().limit(looks: 1).run { 7 } == 7)
    #expect(try TimeLimit.standard.run { 7 } == 7)
  }

  @Test func `what is done too late gives none, even if it never looks`() {
    #expect(throws: TimeIsOver(limit: .zero)) { try TimeLimit.none.run { 7 } }
    #expect(throws: TimeIsOver(limit: .seconds(3))) {
      try StepClock().limit(looks: 2).run { for _ in 0..<3 { try Deadline.check() } }
    }
  }

  @Test func `what is begun and comes to its end counts, however late`() throws {
    #expect(try TimeLimit.none.begin { 7 } == 7)
    #expect(throws: TimeIsOver.self) { try TimeLimit.none.begin { try Deadline.check() } }
  }

  @Test func `what else goes wrong is said`() {
    #expect(throws: CancellationError.self) {
      try StepClock().limit(looks: 1).run { throw CancellationError() }
    }
  }

  @Test func `work within work has the same time`() throws {
    let (outer, inner) = (StepClock().limit(looks: 3), TimeLimit.none)
    #expect(try outer.run { try inner.run { Deadline.limit } } == .seconds(4))
  }

  @Test func `the time of the processor passes, on each thread by itself`() {
    let start = TimeLimit.processorTime()
    var (number, rounds) = (1, 0)
    while TimeLimit.processorTime() == start, rounds < 1_000_000 {
      number = number &* 7 &+ 1
      rounds += 1
    }
    #expect(number != 0 && TimeLimit.processorTime() > start)
  }
}
