import CEncoderKernels

/// A matrix [outputs, inputs] of bytes, one scale a row, packed for the kernels, with its bias.
struct QuantisedMatrix: Sendable {
  /// Its rows.
  let outputs: Int
  /// Its columns.
  let inputs: Int
  /// The bytes, [outputs / 32, inputs / 4, 32, 4].
  let panels: Tensor<Int8>
  /// What a byte of a row stands for, [outputs].
  let scales: Tensor<Float>
  /// The sum of each row's bytes, [outputs].
  let rowSums: Tensor<Float>
  /// What is added to each output, [outputs].
  let bias: Tensor<Float>

  /// Reads the matrix `name`; throws `WeightsError`.
  init(_ file: WeightsFile, _ name: String, outputs: Int, inputs: Int) throws {
    self.outputs = outputs
    self.inputs = inputs
    panels = try file.tensor(name + ".panels", count: outputs * inputs)
    scales = try file.tensor(name + ".scales", count: outputs)
    rowSums = try file.tensor(name + ".sums", count: outputs)
    bias = try file.tensor(name + ".bias", count: outputs)
  }

  /// The numbers that the bytes stand for, [outputs, inputs].
  func unpacked() -> [Float] {
    var numbers = [Float](repeating: 0, count: outputs * inputs)
    let (bytes, scales) = (panels.pointer, scales.pointer)
    numbers.withUnsafeMutableBufferPointer { numbers in
      var place = 0
      while place < outputs * inputs {
        let (panel, rest) = place.quotientAndRemainder(dividingBy: 32 * inputs)
        let output = panel * 32 + rest / 4 % 32
        let first = output * inputs + rest / 128 * 4
        for offset in 0..<4 {
          numbers[first + offset] = Float(bytes[place + offset]) * scales[output]
        }
        place += 4
      }
    }
    return numbers
  }

  /// The matrix as the kernels take it, good while this one lives.
  var kernelMatrix: ek_matrix {
    ek_matrix(
      outputs: outputs, inputs: inputs, panels: panels.pointer, scales: scales.pointer,
      row_sums: rowSums.pointer, bias: bias.pointer)
  }
}
