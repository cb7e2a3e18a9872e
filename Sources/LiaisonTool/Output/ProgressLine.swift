import Liaison

/// The line that tells how far a build has come, how fast it goes, and how long it will take.
struct ProgressLine<C: Clock> where C.Duration == Duration {
  /// How long a line stays at least.
  static var redrawing: Duration { .milliseconds(100) }
  /// How far back the speed is measured: what is unchanged goes by faster than what is new.
  static var window: Duration { .seconds(10) }

  private let clock: C
  private var drawn: C.Instant?
  private var samples: [(time: C.Instant, done: BuildProgress)]

  /// A line for a build that begins now.
  init(clock: C) {
    self.clock = clock
    samples = [(clock.now, BuildProgress(allSources: 0))]
  }

  /// The line, cut to fit into `width` columns; none, if the last one has not stood long enough.
  mutating func text(for done: BuildProgress, width: Int) -> String? {
    let now = clock.now
    if let drawn, drawn.duration(to: now) < Self.redrawing { return nil }
    drawn = now
    // The newest sample from before the window stays, so that there always is one to measure by.
    while samples.count > 1, samples[1].time.duration(to: now) >= Self.window {
      samples.removeFirst()
    }
    let parts = counts(done) + speed(done, at: now)
    samples.append((now, done))
    return Self.join(parts, width: width - 1)
  }

  private func counts(_ done: BuildProgress) -> [String] {
    done.documents == done.sources
      ? ["\(grouped(done.sources)) of \(counted(done.allSources, "document"))"]
      : [
        "\(grouped(done.sources)) of \(counted(done.allSources, "file"))",
        counted(done.documents, "document"),
      ]
  }

  private func speed(_ done: BuildProgress, at now: C.Instant) -> [String] {
    let seconds = samples[0].time.duration(to: now) / .seconds(1)
    guard seconds >= 1 else { return [] }
    let documents = Double(done.documents - samples[0].done.documents) / seconds
    let sources = Double(done.sources - samples[0].done.sources) / seconds
    let left = Double(done.allSources - done.sources) / sources
    return [Self.rate(documents), Self.time(left: left)].compactMap { $0 }
  }

  private static func rate(_ perSecond: Double) -> String? {
    if perSecond >= 1 { return "\(grouped(Int(perSecond.rounded()))) a second" }
    let perMinute = Int((perSecond * 60).rounded())
    return perMinute > 0 ? "\(perMinute) a minute" : nil
  }

  /// "25 s left", "3 min left", "2 h 5 min left"; nothing, where that is not known.
  private static func time(left seconds: Double) -> String? {
    guard seconds.isFinite, seconds > 0, seconds < 1e7 else { return nil }
    let whole = Int(seconds.rounded(.up))
    if whole < 60 { return "\(whole) s left" }
    let minutes = (whole + 59) / 60
    return minutes < 60 ? "\(minutes) min left" : "\(minutes / 60) h \(minutes % 60) min left"
  }

  /// As many of the parts as fit; of the first as much as fits.
  private static func join(_ parts: [String], width: Int) -> String {
    for count in stride(from: parts.count, to: 1, by: -1) {
      let line = parts.prefix(count).joined(separator: ", ")
      if DisplayWidth.of(line) <= width { return line }
    }
    return String((parts.first ?? "").prefix(max(width, 0)))
  }
}
