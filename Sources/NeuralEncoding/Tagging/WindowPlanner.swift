/// Packs the units of a document into windows that the encoder reads at once.
///
/// A window holds whole units and starts with the last heading before them, for context. A unit too
/// long for a window is cut into parts that overlap by 64 pieces, of which each part answers for
/// the half that it sees better.
struct WindowPlanner: Sendable {
  /// The pieces of a window, its marks included.
  static let size = 256
  private static let room = size - 2
  private static let overlap = 64

  /// A part of a unit in a window.
  struct Part: Hashable, Sendable {
    /// The unit.
    let unit: Int
    /// Its pieces that are read.
    let pieces: Range<Int>
    /// Those of them whose answers count; none for a heading that is repeated.
    let answered: Range<Int>
    /// Whether a mark for the end of a passage follows.
    let isClosed: Bool
  }

  /// What the planner needs to know about a unit.
  struct Size: Hashable, Sendable {
    let pieces: Int
    let isHeading: Bool
    let endsPassage: Bool
  }

  /// The windows of units of these sizes, in order.
  static func windows(_ sizes: [Size]) -> [[Part]] {
    var windows: [[Part]] = []
    var current: [Part] = []
    var used = 0
    var heading: Part?
    for part in sizes.enumerated().flatMap({ parts(of: $0.offset, $0.element) }) {
      let length = part.length
      if !current.isEmpty, used + length > room {
        windows.append(current)
        current = []
        used = 0
        if let heading, heading.length + length <= room {
          current = [heading]
          used = heading.length
        }
      }
      if sizes[part.unit].isHeading {
        heading = Part(
          unit: part.unit, pieces: part.pieces, answered: 0..<0, isClosed: part.isClosed)
      }
      current.append(part)
      used += length
    }
    return current.isEmpty ? windows : windows + [current]
  }

  private static func parts(of unit: Int, _ size: Size) -> [Part] {
    let most = room - 1
    let step = most - overlap
    let starts =
      size.pieces <= most
      ? [0] : Array(stride(from: 0, to: size.pieces - overlap, by: step))
    return starts.map { start in
      let end = min(start + most, size.pieces)
      let isLast = end == size.pieces
      return Part(
        unit: unit, pieces: start..<end,
        answered: (start == 0 ? 0 : start + overlap / 2)..<(isLast ? end : end - overlap / 2),
        isClosed: isLast && size.endsPassage)
    }
  }
}

extension WindowPlanner.Part {
  /// Its pieces and its mark.
  var length: Int { pieces.count + (isClosed ? 1 : 0) }
}
