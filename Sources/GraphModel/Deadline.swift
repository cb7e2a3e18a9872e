/// When the time of the document is over that the task works on.
public struct Deadline: Sendable {
  /// That of the document under way; none where no limit was set.
  @TaskLocal static var current: Deadline?

  private let limit: TimeLimit
  private let end: Duration

  /// The end of the time that `limit` gives from now on.
  init(_ limit: TimeLimit) {
    self.limit = limit
    end = limit.clock() + limit.duration
  }

  /// The time that the document under way has in all; none where no limit was set.
  public static var limit: Duration? { current?.limit.duration }

  /// The time that is left for the document under way; none where no limit was set.
  public static var remaining: Duration? { current.map { $0.end - $0.limit.clock() } }

  /// Stops the work where the time is over.
  ///
  /// It takes about half a microsecond.
  public static func check() throws(TimeIsOver) {
    guard let current, current.limit.clock() >= current.end else { return }
    throw TimeIsOver(limit: current.limit.duration)
  }
}

/// Looks at the clock once in many quick steps, the first one among them.
public struct PacedCheck: Sendable {
  /// After how many steps the clock is looked at.
  private static let pace = 256
  private var next = 0

  /// A check before the first step.
  public init() {}

  /// Takes a step.
  ///
  /// - Throws: `TimeIsOver`, where the time is over and the clock is looked at.
  public mutating func step() throws(TimeIsOver) {
    if next == 0 {
      try Deadline.check()
      next = Self.pace
    }
    next -= 1
  }
}
