import Liaison

/// What is below some paths, as far as it tells whether something has changed.
struct SourceListing: Hashable, Sendable {
  let stamps: [String: FileStamp?]

  /// A listing of these files.
  init(stamps: [String: FileStamp?]) { self.stamps = stamps }

  /// What is at `paths` now.
  init(of paths: [String]) {
    stamps = Dictionary(
      SourceFinder().sources(at: paths).sources.map { ($0.source.name, $0.stamp) }
    ) { first, _ in first }
  }
}

/// Waits for files to change.
struct ChangeWatcher<C: Clock>: Sendable where C.Duration == Duration {
  let clock: C
  /// What is there now.
  let listing: @Sendable () -> SourceListing
  /// How often to look.
  var interval: Duration = .seconds(1)
  /// How long everything must have stayed as it is, so that nothing is read that is half copied.
  var settling: Duration = .seconds(2)

  /// Waits until what is there differs from `known` and has settled, and gives what is there then.
  ///
  /// - Throws: `CancellationError`, when the task is cancelled.
  func change(from known: SourceListing) async throws -> SourceListing {
    var (seen, since) = (known, clock.now)
    while true {
      try await clock.sleep(until: clock.now.advanced(by: interval), tolerance: nil)
      let now = listing()
      if now != seen {
        (seen, since) = (now, clock.now)
      } else if seen != known, since.duration(to: clock.now) >= settling {
        return seen
      }
    }
  }
}
