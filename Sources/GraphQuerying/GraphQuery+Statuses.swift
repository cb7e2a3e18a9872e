internal import GraphModel

extension GraphQuery {
  /// What holds in SQL of a row of the table `evidence` that counts.
  var counts: String {
    counts(
      "evidence",
      published: """
        (select \(publishedColumn) from passage
         join document on document.id = passage.document where passage.id = evidence.passage)
        """)
  }

  /// What holds in SQL of a row of the view `evidence_text` that counts.
  var countsInView: String {
    counts(
      "evidence_text",
      published: """
        (select min(\(publishedColumn)) from document
         where document.source = evidence_text.document)
        """)
  }

  /// The statuses that are asked for; and where what has ended is not, what is stated no longer
  /// counts once a document of a later date says that it has ended.
  ///
  /// Dates are compared as far as both are given: "2019" is not before "2019-05".
  private func counts(_ table: String, published: String) -> String {
    let asked = "\(table).status in \(sqlList(statuses.map(\.rawValue)))"
    guard statuses.contains(.stated), !statuses.contains(.ended) else { return asked }
    return """
      \(asked) and not (\(table).status = 'stated' and exists (
        select 1 from evidence later
        join passage on passage.id = later.passage
        join document on document.id = passage.document
        where later.edge = \(table).edge and later.status = 'ended'
          and substr(\(publishedColumn), 1, length(\(published)))
            > substr(\(published), 1, length(\(publishedColumn)))))
      """
  }
}
