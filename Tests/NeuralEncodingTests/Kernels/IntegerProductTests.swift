import CEncoderKernels
import Testing

@testable import NeuralEncoding

/// `ek_integer_product` and `ek_linear`.
struct IntegerProductTests {
  static let inputs = 64
  static let outputs = 96

  /// Activations, a packed matrix of bytes, and their product by plain arithmetic.
  struct Case {
    let rows: Int
    var activations: [UInt8] = []
    var panels = [Int8](repeating: 0, count: outputs * inputs)
    var sums: [Int32] = []

    init(rows: Int, extreme: Bool) {
      self.rows = rows
      var numbers = NumberSequence(seed: UInt64(rows))
      activations = (0..<rows * inputs).map { _ in extreme ? 127 : UInt8(numbers.next() * 127) }
      let matrix = (0..<outputs).map { output in
        (0..<inputs).map { _ in
          extreme ? (output % 2 == 0 ? 127 : -127) : Int8(numbers.next() * 254 - 127)
        }
      }
      for output in 0..<outputs {
        for input in 0..<inputs {
          let place = ((output / 32 * inputs / 4 + input / 4) * 32 + output % 32) * 4 + input % 4
          panels[place] = matrix[output][input]
        }
      }
      for row in 0..<rows {
        for output in 0..<outputs {
          sums.append(
            (0..<inputs).reduce(0) {
              $0 + Int32(activations[row * inputs + $1]) * Int32(matrix[output][$1])
            })
        }
      }
    }
  }

  @Test(arguments: supportedPaths, [1, 2, 3, 7, 12, 29])
  func `whole numbers multiply exactly on every path`(path: KernelPath, rows: Int) {
    for extreme in [false, true] {
      let given = Case(rows: rows, extreme: extreme)
      var sums = [Int32](repeating: -1, count: rows * Self.outputs)
      ek_integer_product(
        path.kernel, rows, Self.outputs, Self.inputs, given.activations, given.panels, &sums)
      #expect(sums == given.sums)
    }
  }

  @Test(arguments: supportedPaths)
  func `sums are scaled, moved and bent alike on every path`(path: KernelPath) {
    let given = Case(rows: 13, extreme: false)
    var numbers = NumberSequence(seed: 3)
    let perOutput = (0..<3).map { _ in (0..<Self.outputs).map { _ in numbers.next() / 100 } }
    let perRow = (0..<2).map { _ in (0..<13).map { _ in numbers.next() / 10 } }
    func result(_ path: KernelPath, gelu: Bool) -> [Float] {
      var result = [Float](repeating: 0, count: 13 * Self.outputs)
      given.panels.withUnsafeBufferPointer { panels in
        perOutput[0].withUnsafeBufferPointer { scales in
          perOutput[1].withUnsafeBufferPointer { sums in
            perOutput[2].withUnsafeBufferPointer { bias in
              var matrix = ek_matrix(
                outputs: Self.outputs, inputs: Self.inputs, panels: panels.baseAddress,
                scales: scales.baseAddress, row_sums: sums.baseAddress, bias: bias.baseAddress)
              ek_linear(
                path.kernel, 13, given.activations, perRow[0], perRow[1], &matrix, gelu, &result)
            }
          }
        }
      }
      return result
    }
    let plain = result(path, gelu: false)
    for (index, value) in plain.enumerated() {
      let (row, output) = index.quotientAndRemainder(dividingBy: Self.outputs)
      let sum = Float(given.sums[index]) * perRow[0][row] + perOutput[1][output] * perRow[1][row]
      #expect(abs(value - (sum * perOutput[0][output] + perOutput[2][output])) < 1e-4)
    }
    #expect(plain == result(.portable, gelu: false))
    #expect(result(path, gelu: true) == result(.portable, gelu: true))
  }
}
