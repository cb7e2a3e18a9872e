import DocumentReading
import GraphModel
import TestSupport
import Testing

@testable import Liaison

@Suite struct OutcomeQueueTests {
  private let now = ContinuousClock.now

  private func read(size: Int = 1) -> BuildOutcome {
    .read(
      MarkedDocument("a.txt").saying("[Lund|place]").graph,
      DocumentWork(
        content: .bytes([], .standardInput), size: size, location: "/a.txt", known: nil, file: nil),
      [])
  }

  private func queue(of outcomes: [BuildOutcome]) -> OutcomeQueue {
    var queue = OutcomeQueue()
    queue.append(outcomes, at: now)
    return queue
  }

  @Test func `a document waits for others`() {
    #expect(!queue(of: [read()]).isFull(at: now))
  }

  @Test func `many documents or long ones wait for no more`() {
    let most = OutcomeQueue.mostDocuments
    #expect(!queue(of: Array(repeating: read(), count: most - 1)).isFull(at: now))
    #expect(queue(of: Array(repeating: read(), count: most)).isFull(at: now))
    #expect(queue(of: [read(), read(size: OutcomeQueue.mostBytes)]).isFull(at: now))
  }

  @Test func `the first document says how long they wait`() {
    var queue = queue(of: [read()])
    queue.append([read()], at: now.advanced(by: OutcomeQueue.longestWait / 2))
    #expect(!queue.isFull(at: now.advanced(by: OutcomeQueue.longestWait / 2)))
    #expect(queue.isFull(at: now.advanced(by: OutcomeQueue.longestWait)))
  }

  @Test func `where there is no document, nothing waits`() {
    #expect(queue(of: [.unchanged(documents: 3, file: nil)]).isFull(at: now))
  }

  @Test func `all is taken out in order, and once`() {
    var queue = queue(of: [.unchanged(documents: 3, file: nil)])
    queue.append([read()], at: now)
    let isRead = queue.takeAll().map { if case .read = $0 { true } else { false } }
    #expect(isRead == [false, true])
    #expect(queue.takeAll().isEmpty)
  }
}
