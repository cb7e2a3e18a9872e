import Testing

@testable import DocumentReading

struct HTMLTreePruningTests {
  @Test func `what is left out is gone, and the rest is as it was`() throws {
    let tree = try HTMLTree("<div><p>One<b>two</b></p></div><ul><li>three<li>four</ul>")
    let places = [tree.places(of: "p")[0], tree.places(of: "li")[1]]
    let pruned = tree.without(places)
    #expect(pruned.words(in: 0) == "three")
    #expect(pruned.places(of: "p").isEmpty && pruned.places(of: "b").isEmpty)
    let list = pruned.places(of: "ul")[0]
    #expect(pruned.nodes[pruned.places(of: "li")[0]].parent == list)
    #expect(pruned.nodes[list].end == pruned.nodes.count)
    #expect(tree.without([]).words(in: 0) == tree.words(in: 0))
  }
}
