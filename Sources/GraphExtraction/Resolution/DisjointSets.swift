/// Which of a number of things belong together.
struct DisjointSets: Sendable {
  private var parents: [Int]

  /// `count` things, each on its own.
  init(count: Int) { parents = Array(0..<count) }

  /// Puts two things, and all that belongs to either, together.
  mutating func join(_ first: Int, _ second: Int) {
    let (a, b) = (root(first), root(second))
    // The lesser stands for both, so that the order of joining says nothing.
    parents[max(a, b)] = min(a, b)
  }

  /// The least thing that belongs to `index`.
  mutating func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  /// The number of each thing's group, and the groups; both in the order of their least thing.
  func groups() -> (numbers: [Int], groups: [[Int]]) {
    var sets = self
    var numbers: [Int] = []
    var groups: [[Int]] = []
    for index in parents.indices {
      let root = sets.root(index)
      if root == index {
        numbers.append(groups.count)
        groups.append([index])
      } else {
        numbers.append(numbers[root])
        groups[numbers[root]].append(index)
      }
    }
    return (numbers, groups)
  }
}
