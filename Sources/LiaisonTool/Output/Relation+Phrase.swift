import Liaison

extension Relation {
  /// The relation in words, read from the head, or from the tail.
  func phrase(isForward: Bool) -> String {
    switch self {
    case .collaboratesWith: "collaborates with"
    case .worksAt: isForward ? "works at" : "has at work"
    case .leads: isForward ? "leads" : "is led by"
    case .partOf: isForward ? "is part of" : "has as a part"
    case .memberOf: isForward ? "is a member of" : "has as a member"
    case .hostedBy: isForward ? "is hosted by" : "hosts"
    case .locatedIn: isForward ? "is in" : "is the place of"
    case .focusesOn: isForward ? "focuses on" : "is a focus of"
    case .received: isForward ? "received" : "was received by"
    case .awards: isForward ? "awards" : "is awarded by"
    case .funds: isForward ? "funds" : "is funded by"
    case .takesPartIn: isForward ? "takes part in" : "has taking part"
    }
  }
}
