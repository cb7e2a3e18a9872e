/// The elements and texts of a page, as a browser would arrange them.
struct HTMLTree {
  /// An element, or a stretch of text, which has no name.
  struct Node {
    /// The name in lower case; empty for a text.
    let name: String
    let text: String
    let attributes: [String: String]
    /// The place of the element it is in; its own for the root.
    let parent: Int
    /// The place behind the last node in it.
    var end: Int

    var isText: Bool { name.isEmpty }
  }

  /// The nodes in the order of the page: each before what it holds.
  ///
  /// The first is the root.
  let nodes: [Node]

  /// The places of the elements called `name`.
  func places(of name: String) -> [Int] { nodes.indices.filter { nodes[$0].name == name } }

  /// The words in the element at `place`, on one line.
  func words(in place: Int) -> String {
    nodes[place..<nodes[place].end].lazy.filter(\.isText).map(\.text).joined()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
