/// The vectors of pieces, [count, width].
public struct HiddenStates: Hashable, Sendable {
  /// Numbers a vector has.
  public let width: Int
  /// The vectors one after the other.
  public let values: [Float]

  /// How many vectors there are.
  public var count: Int { values.count / width }

  /// Vectors of `width` numbers, which must be above zero.
  public init(width: Int, values: [Float]) {
    self.width = width
    self.values = values
  }

  /// The vector at `index`.
  public subscript(index: Int) -> ArraySlice<Float> {
    values[index * width..<(index + 1) * width]
  }
}
