import Foundation
public import GraphModel

/// A clock on which a second passes each time that someone looks at it.
///
/// Unchecked: its time is read and written under a lock.
public final class StepClock: @unchecked Sendable {
  private let lock = NSLock()
  private var looks = 0

  /// A clock that no one has looked at.
  public init() {}

  /// A limit on a document by this clock: the time is over at the look after `count` others.
  public func limit(looks count: Int) -> TimeLimit {
    TimeLimit(.seconds(count + 1)) { [self] in
      lock.withLock {
        looks += 1
        return .seconds(looks)
      }
    }
  }
}

extension TimeLimit {
  /// A limit that is over at the first look.
  public static var none: TimeLimit { TimeLimit(.zero) { .zero } }
}
