import Testing

@testable import NeuralEncoding

struct TensorTests {
  private let owner = ModelBytes(copying: littleEndian([UInt32(7), 8, 9]))

  @Test func `elements are read where they lie`() {
    #expect(Tensor<UInt32>(owner, range: 4..<12)?.array == [8, 9])
    #expect(Tensor<UInt32>(owner, range: 4..<12)?[1] == 9)
  }

  @Test(arguments: [0..<16, 0..<0, 2..<6, 0..<7, -4..<4])
  func `elements that do not fit are none`(range: Range<Int>) {
    #expect(Tensor<UInt32>(owner, range: range)?.array == nil)
  }
}
