internal import GraphModel

/// Which of a number of signatures belong together.
enum SignatureGroups {
  /// The connected components of signatures that share a band key and are copies, by their numbers.
  ///
  /// Each is in the order in which it was found, from its least number on; a signature that could not
  /// be read is on its own.
  static func groups(of signatures: [TextSignature?]) -> [[Int]] {
    let keys = signatures.map { $0?.bandKeys ?? [] }
    var sharing: [Int64: [Int]] = [:]
    for (index, keys) in keys.enumerated() {
      for key in keys { sharing[key, default: []].append(index) }
    }
    var isFound = [Bool](repeating: false, count: signatures.count)
    var groups: [[Int]] = []
    for start in signatures.indices where !isFound[start] {
      isFound[start] = true
      var group = [start]
      var next = 0
      while next < group.count {
        let member = group[next]
        next += 1
        let candidates = Set(keys[member].flatMap { sharing[$0] ?? [] }.filter { !isFound[$0] })
        for candidate in candidates.sorted() {
          guard let first = signatures[member], let second = signatures[candidate],
            first.isCopy(of: second)
          else { continue }
          isFound[candidate] = true
          group.append(candidate)
        }
      }
      groups.append(group)
    }
    return groups
  }
}
