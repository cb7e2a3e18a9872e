#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How long the work on one document may take: reading it, and extracting its graph.
///
/// It guards against files that are hostile or broken. What a graph says must not depend on how fast
/// a machine is, so that a document is worked on to its end or given up whole, and the limit is far
/// beyond what any document takes that is meant to be read.
///
/// The work stops by itself at the next `Deadline.check`, which all that goes through a document step
/// by step comes by. Calls into C libraries run to their end; the size of a document bounds them.
public struct TimeLimit: Sendable {
  /// The limit unless told otherwise: an hour.
  public static let standard = TimeLimit(.seconds(3600))

  /// The time that a document may take.
  public let duration: Duration
  let clock: @Sendable () -> Duration

  /// A limit of `duration`, measured by `clock`.
  ///
  /// - Parameter clock: Tells the time that has passed since some moment; where it is left out, the
  ///   time that the processor has spent on this thread, so that neither other work nor waiting
  ///   counts.
  public init(
    _ duration: Duration, clock: @escaping @Sendable () -> Duration = Self.processorTime
  ) {
    self.duration = duration
    self.clock = clock
  }

  /// Does `work` on a document, in time or not at all.
  ///
  /// Work within such work is on the same document, and has no time of its own.
  ///
  /// - Throws: `TimeIsOver`, and what `work` throws.
  public func run<Result>(_ work: () throws -> Result) throws -> Result {
    try begin {
      let result = try work()
      try Deadline.check()
      return result
    }
  }

  /// Does `work` as `run` does; but what it gives counts, however late, if it did not stop itself.
  ///
  /// - Throws: What `work` throws, `TimeIsOver` as well.
  public func begin<Result>(_ work: () throws -> Result) throws -> Result {
    guard Deadline.current == nil else { return try work() }
    return try Deadline.$current.withValue(Deadline(self), operation: work)
  }

  /// The time that the processor has spent on the thread that asks.
  public static func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

/// A document took longer than it may.
public struct TimeIsOver: Error, Hashable {
  /// The time that it had.
  public let limit: Duration
}
