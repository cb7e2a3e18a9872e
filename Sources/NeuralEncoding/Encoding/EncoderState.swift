import CEncoderKernels

/// The memory that one reading works in.
///
/// A class, so that its memory is given back when the reading ends; it never leaves that reading.
final class EncoderState {
  /// Pieces read at once.
  let length: Int
  /// The hidden states, [length, width].
  let hidden: UnsafeMutablePointer<Float>
  /// Queries, keys and values, [length, 3 * width].
  let projections: UnsafeMutablePointer<Float>
  /// What the heads found, [length, width].
  let context: UnsafeMutablePointer<Float>
  /// What is added to the hidden states, [length, width].
  let update: UnsafeMutablePointer<Float>
  /// Inside the feed-forward step, [length, inner width].
  let inner: UnsafeMutablePointer<Float>
  /// What attention works in.
  let scratch: UnsafeMutablePointer<Float>
  /// Activations in seven bits, [length, inner width], with their scales and minima, [length].
  let quantised: UnsafeMutablePointer<UInt8>
  let scales: UnsafeMutablePointer<Float>
  let minima: UnsafeMutablePointer<Float>

  private let memory: UnsafeMutableRawPointer

  /// Memory for `length` pieces.
  init(length: Int, _ configuration: EncoderConfiguration) {
    self.length = length
    let width = configuration.width
    let widest = max(width, configuration.innerWidth)
    let counts = [
      length * width, 3 * length * width, length * width, length * width,
      length * configuration.innerWidth, ek_attention_scratch(length), length, length,
    ].map { ($0 + 15) / 16 * 16 }
    let floats = counts.reduce(0, +)
    let size = floats * MemoryLayout<Float>.stride
    memory = .allocate(byteCount: size + length * widest, alignment: 64)
    let start = memory.bindMemory(to: Float.self, capacity: floats)
    start.initialize(repeating: 0, count: floats)
    var places = [start]
    for count in counts { places.append(places[places.count - 1] + count) }
    hidden = places[0]
    projections = places[1]
    context = places[2]
    update = places[3]
    inner = places[4]
    scratch = places[5]
    scales = places[6]
    minima = places[7]
    quantised = (memory + size).bindMemory(to: UInt8.self, capacity: length * widest)
  }

  deinit { memory.deallocate() }
}
