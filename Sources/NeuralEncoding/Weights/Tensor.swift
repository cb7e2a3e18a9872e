/// A run of numbers inside a model, at least one.
///
/// Unchecked, for it only reads memory that nothing writes, which `owner` keeps alive.
struct Tensor<Element: BitwiseCopyable>: @unchecked Sendable {
  /// How many there are.
  let count: Int
  private let owner: ModelBytes
  private let first: UnsafePointer<Element>

  /// The elements at the bytes `range`; nil where they do not fit.
  init?(_ owner: ModelBytes, range: Range<Int>) {
    guard range.lowerBound >= 0, range.upperBound <= owner.bytes.count, !range.isEmpty,
      range.lowerBound % MemoryLayout<Element>.alignment == 0,
      range.count % MemoryLayout<Element>.stride == 0,
      let start = owner.bytes.baseAddress
    else { return nil }
    self.owner = owner
    count = range.count / MemoryLayout<Element>.stride
    first = (start + range.lowerBound).assumingMemoryBound(to: Element.self)
  }

  /// The element at `index`, which must be under `count`.
  subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count)
    return first[index]
  }

  /// The place of the first element, good while this tensor lives.
  var pointer: UnsafePointer<Element> { first }

  /// The elements as an array.
  var array: [Element] {
    withExtendedLifetime(owner) { Array(UnsafeBufferPointer(start: first, count: count)) }
  }
}
