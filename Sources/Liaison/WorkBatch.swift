/// Pieces of work that are done one after another, and stored together.
///
/// What is lost where a build is killed is a batch a job, a second of work, and what waits to be
/// stored with others.
struct WorkBatch: Sendable {
  /// How many documents make a batch at the most.
  static let mostDocuments = 64
  /// How many bytes of documents are enough: a second of work for the trained model.
  private static let enoughBytes = 32_768
  /// How many pieces are enough, where there is nothing to do for most of them.
  private static let enoughPieces = 8_192

  /// In input order; files in a row that are as they were are one piece.
  private(set) var work: [WorkList.Work] = []
  /// How many sources are done with when all of it is.
  private(set) var sourcesDone = 0
  private var pieces = 0
  private var documents = 0
  private var bytes = 0

  /// Whether nothing is left to do but to tell.
  var isDone: Bool { documents == 0 }

  /// Adds a piece of work.
  mutating func append(_ piece: WorkList.Work, sourcesDone: Int) {
    self.sourcesDone = sourcesDone
    pieces += 1
    switch (work.last, piece) {
    case (.done(.unchanged(let before, nil)), .done(.unchanged(let count, nil))):
      work[work.count - 1] = .done(.unchanged(documents: before + count, file: nil))
    case (_, .document(let document)):
      documents += 1
      bytes += document.size
      work.append(piece)
    default:
      work.append(piece)
    }
  }

  /// Whether it is enough, where `wanted` documents are wanted.
  func isFull(wanted: Int) -> Bool {
    documents >= wanted || bytes >= Self.enoughBytes || pieces >= Self.enoughPieces
  }
}
