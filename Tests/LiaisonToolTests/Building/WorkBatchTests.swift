import GraphModel
import Testing

@testable import Liaison

@Suite struct WorkBatchTests {
  private func document(size: Int) -> WorkList.Work {
    .document(
      DocumentWork(
        content: .bytes([], .standardInput), size: size, location: "/a.txt", known: nil, file: nil))
  }

  private func unchanged(_ documents: Int) -> WorkList.Work {
    .done(.unchanged(documents: documents, file: nil))
  }

  @Test func `it is full of as many documents as are wanted`() {
    var batch = WorkBatch()
    for _ in 0..<3 { batch.append(document(size: 1), sourcesDone: 1) }
    #expect(batch.isFull(wanted: 3))
    #expect(!batch.isFull(wanted: 4))
  }

  @Test func `a long document makes it full`() {
    var batch = WorkBatch()
    batch.append(document(size: 1_000_000), sourcesDone: 1)
    #expect(batch.isFull(wanted: 64))
  }

  @Test func `what is unchanged is counted in one piece, and is not work`() {
    var batch = WorkBatch()
    for source in 1...1_000 { batch.append(unchanged(2), sourcesDone: source) }
    #expect(batch.work.count == 1)
    #expect(batch.sourcesDone == 1_000)
    #expect(batch.isDone && !batch.isFull(wanted: 1))
    guard case .done(.unchanged(let documents, nil)) = batch.work[0] else {
      Issue.record("it is not told as unchanged")
      return
    }
    #expect(documents == 2_000)
    batch.append(document(size: 1), sourcesDone: 1_001)
    #expect(!batch.isDone && batch.work.count == 2)
  }

  @Test func `it ends where there is nothing to do for a long time`() {
    var batch = WorkBatch()
    for source in 1...100_000 where !batch.isFull(wanted: 64) {
      batch.append(unchanged(1), sourcesDone: source)
    }
    #expect(batch.sourcesDone > 1_000 && batch.sourcesDone < 100_000)
  }

  @Test func `the order is kept`() {
    var batch = WorkBatch()
    batch.append(unchanged(1), sourcesDone: 1)
    batch.append(document(size: 1), sourcesDone: 2)
    batch.append(unchanged(1), sourcesDone: 3)
    let isDocument = batch.work.map { if case .document = $0 { true } else { false } }
    #expect(isDocument == [false, true, false])
  }
}
