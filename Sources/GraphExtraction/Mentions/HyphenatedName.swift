import GraphModel
import LinguisticAnalysis

/// Decides whether a name goes on behind a hyphen.
struct HyphenatedName: Sendable {
  let joints: NameJoints
  /// The name, behind which a hyphen stands.
  let range: Range<Int>

  /// The end of the name with what the hyphen joins to it; nil where it joins nothing.
  var end: Int? {
    let sentence = joints.sentence
    let next = range.upperBound + 1
    guard sentence.touches(next - 2), sentence.touches(next - 1), let token = sentence.token(next)
    else { return nil }
    switch token.shape {
    case .upper where token.text.utf8.count > 1:
      // "University of Leeds-MRC" are two.
      return range.contains { ["of", "for"].contains(sentence.lower($0)) } ? nil : next + 1
    case .lower:
      // "Kick-off Meeting", "Co-operation Council".
      if Self.compounds.contains(token.lower) {
        return joints.isNamePart(next + 1) ? next + 2 : nil
      }
      // The second half of a given name: "Ji-won".
      let isStrange = sentence.classes(next).isDisjoint(with: [.common, .function, .role])
      let isName =
        token.text.utf8.count <= 6
        && (isStrange || token.text.utf8.count <= 4 && joints.isNamePart(next + 1))
        && !sentence.classes(next).contains(.function)
        && sentence.classes(next - 2).isDisjoint(with: [.common, .head])
      return isName && sentence.token(next - 2)?.shape == .capitalised ? next + 1 : nil
    case .mark: return nil
    default: return next + 1
    }
  }

  private static let compounds: Set<String> = [
    "off", "on", "up", "in", "operation", "ordination", "of", "to",
  ]
}
