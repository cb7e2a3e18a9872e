/// The sizes of an encoder.
public struct EncoderConfiguration: Hashable, Sendable {
  /// Numbers a hidden state has.
  public let width: Int
  /// Layers one above the other.
  public let layers: Int
  /// Attention heads of a layer, each of width 32.
  public let heads: Int
  /// Width inside the feed-forward step.
  public let innerWidth: Int
  /// The most pieces that can be read at once.
  public let positions: Int
  /// Pieces of the vocabulary, the special ones included.
  public let pieces: Int
  /// Labels of the mention head.
  public let labels: Int
  /// What keeps the normalisation from dividing by zero.
  public let epsilon: Float

  /// The width of a head, which the kernels are made for.
  static let headWidth = 32

  /// Reads lines of a name and a number; throws `WeightsError`.
  init(_ file: WeightsFile) throws {
    var values: [Substring: Double] = [:]
    for line in try file.text("configuration").split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 2, let value = Double(parts[1]) else { continue }
      values[parts[0]] = value
    }
    func size(_ name: Substring, atMost most: Int) throws -> Int {
      guard let size = values[name].flatMap(Int.init(exactly:)), (1...most).contains(size) else {
        throw file.error(.missing(part: "configuration: \(name)"))
      }
      return size
    }
    width = try size("width", atMost: 1 << 14)
    layers = try size("layers", atMost: 128)
    heads = try size("heads", atMost: 1 << 9)
    // Up to here the whole numbers of a product fit 32 bits.
    innerWidth = try size("inner-width", atMost: 1 << 16)
    positions = try size("positions", atMost: 1 << 14)
    pieces = try size("pieces", atMost: 1 << 24)
    labels = try size("labels", atMost: 1 << 10)
    epsilon = Float(values["epsilon"] ?? 1e-12)
    guard width == heads * Self.headWidth, innerWidth % 32 == 0 else {
      throw file.error(.unsupported(what: "attention heads that are not \(Self.headWidth) wide"))
    }
  }
}
