import Foundation

/// A clock that stands still but for those who sleep by it.
///
/// Unchecked: its time is read and written under a lock.
final class StandingClock: Clock, @unchecked Sendable {
  struct Instant: InstantProtocol {
    let time: Duration
    func advanced(by duration: Duration) -> Instant { Instant(time: time + duration) }
    func duration(to other: Instant) -> Duration { other.time - time }
    static func < (left: Instant, right: Instant) -> Bool { left.time < right.time }
  }

  private let lock = NSLock()
  private var time = Duration.zero

  var now: Instant { lock.withLock { Instant(time: time) } }
  var minimumResolution: Duration { .nanoseconds(1) }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
    lock.withLock { time = max(time, deadline.time) }
  }

  func advance(by duration: Duration) { lock.withLock { time += duration } }
}
