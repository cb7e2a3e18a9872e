import TestSupport
import Testing

@testable import GraphModel

struct DeadlineTests {
  @Test func `where no limit is set, time is never over`() throws {
    #expect(Deadline.remaining == nil && Deadline.limit == nil)
    try Deadline.check()
    var check = PacedCheck()
    for _ in 0..<1000 { try check.step() }
  }

  @Test func `time passes by the clock of the limit`() throws {
    let limit = StepClock().limit(looks: 4)
    try limit.run {
      #expect(Deadline.limit == .seconds(5))
      #expect(Deadline.remaining == .seconds(4))
      #expect(Deadline.remaining == .seconds(3))
      try Deadline.check()
    }
  }

  @Test func `of many steps the first one looks, and then one in 256`() throws {
    for (steps, looks) in [(1, 1), (256, 1), (257, 2), (513, 3)] {
      // One more look is taken at the end.
      try StepClock().limit(looks: looks + 1).run {
        var check = PacedCheck()
        for _ in 0..<steps { try check.step() }
      }
      #expect(throws: TimeIsOver.self) {
        try StepClock().limit(looks: looks).run {
          var check = PacedCheck()
          for _ in 0..<steps { try check.step() }
        }
      }
    }
  }
}
