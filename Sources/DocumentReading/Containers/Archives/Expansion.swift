/// How much may yet be unpacked out of a source, whatever it says of itself.
///
/// It is shared by the archives that lie in one another, so that many small ones cannot do what a
/// large one may not.
final class Expansion {
  /// How many times their own size bytes may unpack to; text packs to a tenth, seldom to a fiftieth.
  static let maximumRatio = 200
  /// How many bytes may always be unpacked, since little files may be very repetitive: 64 MB.
  static let alwaysAllowed = 64 << 20

  private var remaining: Int

  /// What may be unpacked out of `size` bytes: as many as the ratio gives, at least `least`, at
  /// most `most`.
  init(size: Int, least: Int = alwaysAllowed, most: Int = .max) {
    remaining = min(most, max(least, Self.allowed(of: size)))
  }

  /// Takes note that `count` bytes were unpacked.
  ///
  /// - Throws: `ReadingFault.unpacksTooLarge`, if they are too many.
  func spend(_ count: Int) throws(ReadingFault) {
    remaining -= min(remaining, max(count, 0))
    if remaining == 0 { throw .unpacksTooLarge }
  }

  /// Whether `given` bytes are far more than `taken` bytes are expected to unpack to.
  ///
  /// This tells it early, long before all that a large file may unpack to is spent.
  static func isBeyondMeasure(given: Int, taken: Int) -> Bool {
    given > alwaysAllowed && given > allowed(of: taken)
  }

  private static func allowed(of size: Int) -> Int {
    let (product, overflow) = max(size, 0).multipliedReportingOverflow(by: maximumRatio)
    return overflow ? .max : product
  }
}
