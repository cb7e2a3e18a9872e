internal import GraphStorage

/// How much states something.
///
/// Copies of one text are one voice. They count as one document, and of their sentences those of the
/// copy that has most.
struct Support {
  /// How many sentences state it.
  let sentences: Int
  /// How many documents state it.
  let documents: Int

  /// The support that `pieces` are, rows with `supportColumns`, one a piece of evidence.
  init(of pieces: [StoredRow]) {
    let voices = Dictionary(grouping: pieces) { $0["voice"] }
    documents = voices.count
    sentences = voices.values.reduce(0) { sum, pieces in
      sum + (Dictionary(grouping: pieces) { $0["document"] }.values.map(\.count).max() ?? 0)
    }
  }
}

extension GraphQuery {
  /// The columns that support is counted from, where the statement has `supportJoin`.
  var supportColumns: String { "document.id as document, \(voice) as voice" }

  /// Joins the documents of the pieces of evidence called `evidence`.
  var supportJoin: String {
    """
    join passage on passage.id = evidence.passage
    join document on document.id = passage.document
    """
  }
}
