import Testing

@testable import NeuralEncoding

struct WindowPlannerTests {
  private func unit(_ pieces: Int, heading: Bool = false, ends: Bool = false) -> WindowPlanner.Size
  {
    WindowPlanner.Size(pieces: pieces, isHeading: heading, endsPassage: ends)
  }

  @Test func `units share a window while they fit, and the next one repeats the last`() {
    let windows = WindowPlanner.windows([unit(100), unit(100), unit(54), unit(1)])
    #expect(windows.map { $0.map(\.unit) } == [[0, 1, 2], [2, 3]])
    #expect(windows[1][0].answered.isEmpty)
  }

  @Test func `the mark after a passage takes room`() {
    let windows = WindowPlanner.windows([unit(100), unit(154, ends: true)])
    #expect(windows.map { $0.map(\.unit) } == [[0], [1]])
  }

  @Test func `a window repeats the title and the heading above it`() {
    let windows = WindowPlanner.windows([
      unit(10, heading: true, ends: true), unit(200, ends: true), unit(100), unit(200),
      unit(8, heading: true, ends: true), unit(200),
    ])
    #expect(windows.map { $0.map(\.unit) } == [[0, 1], [0, 2], [0, 3, 4], [0, 4, 5]])
    #expect(windows.map { $0[0].answered } == [0..<10, 0..<0, 0..<0, 0..<0])
  }

  @Test func `what is long is not repeated`() {
    let windows = WindowPlanner.windows([unit(65, heading: true), unit(64), unit(200)])
    #expect(windows.map { $0.map(\.unit) } == [[0, 1], [2]])
    #expect(WindowPlanner.windows([unit(64), unit(190)]).map { $0.map(\.unit) } == [[0, 1]])
  }

  @Test func `a heading that leaves no room is not repeated`() {
    let windows = WindowPlanner.windows([unit(200, heading: true), unit(100)])
    #expect(windows.map { $0.map(\.unit) } == [[0], [1]])
  }

  @Test(arguments: [0, 1, 253, 254, 300, 1000, 100_000])
  func `every piece is answered for exactly once`(count: Int) {
    let parts = WindowPlanner.windows([unit(count, ends: true)]).flatMap(\.self)
    var next = 0
    for part in parts {
      #expect(part.answered.lowerBound == next && part.length <= WindowPlanner.size - 2)
      #expect(part.pieces.lowerBound <= next && part.answered.upperBound <= part.pieces.upperBound)
      next = part.answered.upperBound
    }
    #expect(next == count)
    #expect(parts.filter(\.isClosed).count == 1)
  }
}
