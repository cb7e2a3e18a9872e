/// Writes characters the way the vocabulary has them: one form for each letter, plain spaces.
///
/// A table maps one code point, or a letter and the accent after it, to its normal form (NFKC with
/// the additions of neural machine translation, as SentencePiece has it).
struct TextNormaliser: Sendable {
  /// Normal UTF-8, and where each of its bytes comes from.
  struct Output: Equatable {
    /// The normal text.
    var bytes: [UInt8] = []
    /// The start and end, in bytes of the text, of what each byte stands for.
    var sources: [Range<Int>] = []
  }

  /// Code points, the first in the high half where there are two, to ranges of `targets`.
  private let ranges: [UInt64: Range<Int>]
  private let targets: [UInt8]
  /// Every code point that can be the second of two.
  private let seconds: Set<UInt32>

  /// Reads the table; throws `WeightsError`.
  init(_ file: WeightsFile) throws {
    let keys = try file.tensor("normalisation.keys", of: UInt64.self).array
    let offsets = try file.tensor("normalisation.offsets", of: UInt32.self, count: keys.count + 1)
    targets = try file.tensor("normalisation.bytes").array
    var ranges: [UInt64: Range<Int>] = [:]
    for (index, key) in keys.enumerated() {
      let (start, end) = (Int(offsets[index]), Int(offsets[index + 1]))
      guard start <= end, end <= targets.count else {
        throw file.error(.missing(part: "normalisation.offsets"))
      }
      ranges[key] = start..<end
    }
    self.ranges = ranges
    seconds = Set(keys.filter { $0 >> 32 != 0 }.map { UInt32(truncatingIfNeeded: $0) })
  }

  /// The normal form of `text`.
  func normalise(_ text: String) -> Output {
    var output = Output()
    output.bytes.reserveCapacity(text.utf8.count)
    output.sources.reserveCapacity(text.utf8.count)
    let scalars = text.unicodeScalars
    var place = scalars.startIndex
    var start = 0
    while place < scalars.endIndex {
      let first = scalars[place]
      var next = scalars.index(after: place)
      var end = start + UTF8.width(first)
      var target = ranges[UInt64(first.value)]
      if next < scalars.endIndex, seconds.contains(scalars[next].value),
        let pair = ranges[UInt64(first.value) << 32 | UInt64(scalars[next].value)]
      {
        target = pair
        end += UTF8.width(scalars[next])
        next = scalars.index(after: next)
      }
      if let target {
        output.append(targets[target], from: start..<end)
      } else {
        output.append(UTF8.encode(first) ?? .init(), from: start..<end)
      }
      (place, start) = (next, end)
    }
    return output
  }
}

extension TextNormaliser.Output {
  fileprivate mutating func append(_ new: some Collection<UInt8>, from source: Range<Int>) {
    bytes.append(contentsOf: new)
    sources.append(contentsOf: repeatElement(source, count: new.count))
  }
}
