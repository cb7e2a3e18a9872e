import Liaison
import Testing

@testable import LiaisonTool

@Suite struct ProgressLineTests {
  private let clock = StandingClock()

  private func done(_ sources: Int, of all: Int, documents: Int? = nil) -> BuildProgress {
    var done = BuildProgress(allSources: all)
    (done.sources, done.documents) = (sources, documents ?? sources)
    return done
  }

  /// The last of the lines that come of one step a second, so many sources done by each.
  private func line(
    _ sources: [Int], of all: Int, documents: Int = 1, width: Int = 80
  ) -> String? {
    var line = ProgressLine(clock: clock)
    var text: String?
    for count in sources {
      clock.advance(by: .seconds(1))
      text = line.text(for: done(count, of: all, documents: count * documents), width: width)
    }
    return text
  }

  @Test func `it tells how far, how fast and how long`() {
    #expect(
      line([400, 800, 1_200], of: 10_000)
        == "1,200 of 10,000 documents, 400 a second, 22 s left")
  }

  @Test func `files that hold several documents are told apart from them`() {
    #expect(
      line([1, 2], of: 4, documents: 1_000)
        == "2 of 4 files, 2,000 documents, 1,000 a second, 2 s left")
  }

  @Test func `in the first second there is no speed yet`() {
    var line = ProgressLine(clock: clock)
    clock.advance(by: .milliseconds(900))
    #expect(line.text(for: done(90, of: 1_000), width: 80) == "90 of 1,000 documents")
  }

  @Test func `it is drawn ten times a second at most`() {
    var line = ProgressLine(clock: clock)
    var drawn = 0
    for step in 1...1_000 {
      clock.advance(by: .milliseconds(1))
      if line.text(for: done(step, of: 5_000), width: 80) != nil { drawn += 1 }
    }
    #expect(drawn == 10)
  }

  @Test func `the speed is that of the last ten seconds`() {
    // A thousand go by at once, being unchanged; then one a second is read.
    let sources = [1_000] + (1...20).map { 1_000 + $0 }
    #expect(line(sources, of: 1_080) == "1,020 of 1,080 documents, 1 a second, 1 min left")
  }

  @Test(arguments: [
    (1, 1_000, "1 of 1,000 documents, 30 a minute, 34 min left"),
    (1, 10_001, "1 of 10,001 documents, 30 a minute, 5 h 34 min left"),
    (0, 5, "0 of 5 documents"), (5, 5, "5 of 5 documents, 3 a second"),
  ])
  func `slow ones are counted by the minute`(count: Int, all: Int, text: String) {
    #expect(line([0, count], of: all) == text)
  }

  @Test(arguments: [
    (54, "1,200 of 10,000 documents, 400 a second, 22 s left"),
    (51, "1,200 of 10,000 documents, 400 a second, 22 s left"),
    (50, "1,200 of 10,000 documents, 400 a second"),
    (40, "1,200 of 10,000 documents, 400 a second"),
    (39, "1,200 of 10,000 documents"), (6, "1,200"), (1, ""), (0, ""),
  ])
  func `it fits into the terminal`(width: Int, text: String) {
    #expect(line([400, 800, 1_200], of: 10_000, width: width) == text)
  }
}
