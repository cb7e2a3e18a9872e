import Testing

@testable import NeuralEncoding

struct FloatMatrixTests {
  static let inputs = 5
  static let outputs = 40

  /// A matrix of 40 outputs, which takes 64 rows, in a file; and the sum that each output gets.
  private struct Case {
    let file: WeightsFile
    private var matrix: [[Float]] = []
    private var bias: [Float] = []

    init() throws {
      var numbers = NumberSequence(seed: 5)
      var panels = [Float](repeating: 0, count: 64 * inputs)
      bias = [Float](repeating: 0, count: 64)
      for output in 0..<outputs {
        matrix.append((0..<inputs).map { _ in numbers.next() - 0.5 })
        bias[output] = numbers.next()
        for input in 0..<inputs {
          panels[(output / 32 * inputs + input) * 32 + output % 32] = matrix[output][input]
        }
      }
      file = try opened([("m.panels", littleEndian(panels)), ("m.bias", littleEndian(bias))])
    }

    /// [rows, 64], by plain loops.
    func product(_ left: [Float], rows: Int, hasBias: Bool) -> [Float] {
      (0..<rows).flatMap { row in
        (0..<64).map { output -> Float in
          guard output < outputs else { return 0 }
          return (0..<inputs).reduce(Float(0)) { sum, input in
            sum.addingProduct(left[row * inputs + input], matrix[output][input])
          } + (hasBias ? bias[output] : 0)
        }
      }
    }
  }

  private func left(_ rows: Int) -> [Float] {
    var numbers = NumberSequence(seed: UInt64(rows))
    return (0..<rows * Self.inputs).map { _ in numbers.next() - 0.5 }
  }

  @Test(arguments: supportedPaths, [1, 3, 13])
  func `rows are multiplied and moved on every path alike`(path: KernelPath, rows: Int) throws {
    let given = try Case()
    for hasBias in [true, false] {
      let matrix = try FloatMatrix(
        given.file, "m", outputs: Self.outputs, inputs: Self.inputs, hasBias: hasBias)
      let found = matrix.times(left(rows), rows: rows, on: path)
      #expect(found == given.product(left(rows), rows: rows, hasBias: hasBias))
    }
  }

  @Test(arguments: supportedPaths)
  func `panels hold the same numbers, 32 columns together`(path: KernelPath) throws {
    let matrix = try FloatMatrix(
      Case().file, "m", outputs: Self.outputs, inputs: Self.inputs)
    let rows = matrix.times(left(7), rows: 7, on: path)
    let panels = matrix.times(left(7), rows: 7, as: .panels, on: path)
    for (place, value) in panels.enumerated() {
      let (panel, row, column) = (place / (7 * 32), place / 32 % 7, place % 32)
      #expect(value == rows[row * 64 + panel * 32 + column])
    }
  }

  @Test func `outputs are filled up to a multiple of 32`() throws {
    let matrix = try FloatMatrix(Case().file, "m", outputs: Self.outputs, inputs: Self.inputs)
    #expect(matrix.outputs == 64 && matrix.inputs == Self.inputs)
  }

  @Test func `no rows give no numbers`() throws {
    let matrix = try FloatMatrix(Case().file, "m", outputs: Self.outputs, inputs: Self.inputs)
    #expect(matrix.times([], rows: 0, on: .portable).isEmpty)
  }

  @Test func `a matrix of another size is missing`() throws {
    let file = try Case().file
    #expect(throws: WeightsError(.missing(part: "m.panels"))) {
      try FloatMatrix(file, "m", outputs: 65, inputs: Self.inputs)
    }
    #expect(throws: WeightsError(.missing(part: "n.panels"))) {
      try FloatMatrix(file, "n", outputs: Self.outputs, inputs: Self.inputs)
    }
  }
}
