/// Packs the units of a document into windows that the encoder reads at once.
///
/// A window holds whole units and starts with what it repeats for context: the document's title,
/// the last heading and the unit just before, those that are short enough. A unit too long for a
/// window is cut into parts that overlap by 64 pieces, of which each part answers for the half that
/// it sees better.
struct WindowPlanner: Sendable {
  /// The pieces of a window, its marks included.
  static let size = 256
  private static let room = size - 2
  private static let overlap = 64
  /// The most pieces of a unit that is repeated.
  private static let longestContext = 64

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
    var (title, heading, last): (Part?, Part?, Part?)
    for part in sizes.enumerated().flatMap({ parts(of: $0.offset, $0.element) }) {
      if !current.isEmpty, used + part.length > room {
        windows.append(current)
        // A part of a long unit has its own overlap.
        let before = last?.unit == part.unit ? nil : last
        current = context([heading, title, before], room: room - part.length)
        used = current.reduce(0) { $0 + $1.length }
      }
      current.append(part)
      used += part.length
      last = part.pieces.count == sizes[part.unit].pieces ? part.repeated : nil
      if sizes[part.unit].isHeading {
        heading = part.repeated
        title = title ?? heading
      }
    }
    return current.isEmpty ? windows : windows + [current]
  }

  /// Those of `wanted`, the most wanted first, that fit, in the order of the text.
  private static func context(_ wanted: [Part?], room: Int) -> [Part] {
    var chosen: [Part] = []
    var used = 0
    for case let part? in wanted {
      guard part.length <= longestContext, used + part.length <= room,
        !chosen.contains(where: { $0.unit == part.unit })
      else { continue }
      chosen.append(part)
      used += part.length
    }
    return chosen.sorted { $0.unit < $1.unit }
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

  /// The same part, read again without being asked about.
  fileprivate var repeated: WindowPlanner.Part {
    WindowPlanner.Part(unit: unit, pieces: pieces, answered: 0..<0, isClosed: isClosed)
  }
}
