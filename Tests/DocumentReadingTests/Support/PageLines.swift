@testable import DocumentReading

/// The blocks of the page `html`, one a line: kind, level and words.
func lines(ofPage html: String) -> [String] {
  (try? PageText.content(of: HTMLTree(html)))?.lines ?? []
}

/// A sentence that is long enough to be told from a label, about `subject`.
func sentence(about subject: String) -> String {
  "The two academies have agreed to study \(subject) together until the lake freezes over again."
}
