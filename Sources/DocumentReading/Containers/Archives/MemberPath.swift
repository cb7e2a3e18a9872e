/// The path of a member of an archive, which is a name and leads nowhere.
struct MemberPath {
  /// The path as a person may see it: from no root, and without a step back.
  let shown: String
  /// Whether a system keeps it beside the files, or hides it.
  let isHidden: Bool

  /// The path that an archive gives as `path`.
  init(_ path: String) {
    let steps = path.unicodeScalars.split { $0 == "/" || $0 == "\\" }.map(String.init)
      .filter { $0 != "." && $0 != ".." }
    shown = steps.joined(separator: "/")
    isHidden = steps.first == "__MACOSX" || steps.contains { $0.hasPrefix(".") }
  }
}
