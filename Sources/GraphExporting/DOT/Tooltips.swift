import GraphModel

extension Entity {
  /// What pointing at the node tells: its type and name, and the other names, a line each.
  var tooltip: [String] {
    ["\(type.rawValue): \(LabelText.shortened(name, width: 200))"]
      + aliases.shortened(limit: 10, width: 100)
  }
}

extension Line {
  /// What pointing at the line tells: the sentences, a line each.
  var tooltip: [String] {
    sentences.shortened(limit: 5, width: 300)
  }
}

extension [String] {
  /// The first `limit` of the lines, none longer than `width`, and how many more there are.
  fileprivate func shortened(limit: Int, width: Int) -> [String] {
    prefix(limit).map { LabelText.shortened($0, width: width) }
      + (count > limit ? ["and \(count - limit) more"] : [])
  }
}
