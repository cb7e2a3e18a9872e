import Testing

@testable import GraphExtraction

struct DisjointSetsTests {
  @Test func `things that are joined are one group`() {
    var sets = DisjointSets(count: 5)
    sets.join(4, 1)
    sets.join(3, 4)
    #expect(sets.root(3) == 1)
    let (numbers, groups) = sets.groups()
    #expect(numbers == [0, 1, 2, 1, 1])
    #expect(groups == [[0], [1, 3, 4], [2]])
  }

  @Test func `the order of joining says nothing`() {
    var left = DisjointSets(count: 4)
    var right = DisjointSets(count: 4)
    for (a, b) in [(0, 1), (2, 3), (1, 3)] { left.join(a, b) }
    for (a, b) in [(3, 1), (3, 2), (1, 0)] { right.join(a, b) }
    #expect(left.groups().groups == right.groups().groups)
  }
}
