import Liaison

extension StoredRun.Counts {
  /// The counts that are not zero: "3 new, 1 changed".
  var words: String {
    [
      (added, "new"), (changed, "changed"), (unchanged, "unchanged"), (removed, "removed"),
      (failed, "not readable"),
    ].filter { $0.0 > 0 }.map { "\(grouped($0.0)) \($0.1)" }.joined(separator: ", ")
  }
}
