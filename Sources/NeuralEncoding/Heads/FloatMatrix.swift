import CEncoderKernels

/// A matrix [outputs, inputs] of a head, its rows stored 32 together, with its bias.
struct FloatMatrix: Sendable {
  /// Its rows, filled up with zeros to a multiple of 32.
  let outputs: Int
  /// Its columns.
  let inputs: Int
  /// The numbers, [outputs / 32, inputs, 32].
  private let panels: Tensor<Float>
  /// What is added to each output, [outputs]; nothing where there is none.
  private let bias: Tensor<Float>?

  /// Reads the matrix `name`; throws `WeightsError`.
  init(
    _ file: WeightsFile, _ name: String, outputs: Int, inputs: Int, hasBias: Bool = true
  ) throws {
    self.outputs = (outputs + 31) / 32 * 32
    self.inputs = inputs
    panels = try file.tensor(name + ".panels", count: self.outputs * inputs)
    bias = hasBias ? try file.tensor(name + ".bias", count: self.outputs) : nil
  }

  /// How the numbers of a product lie in memory.
  enum Layout {
    /// [rows, outputs].
    case rows
    /// [outputs / 32, rows, 32].
    case panels
  }

  /// left [rows, inputs] times the matrix transposed, plus the bias.
  func times(
    _ left: [Float], rows: Int, as layout: Layout = .rows, on path: KernelPath
  ) -> [Float] {
    precondition(left.count >= rows * inputs)
    var result = [Float](repeating: 0, count: rows * outputs)
    let stride = layout == .rows ? outputs : 32
    result.withUnsafeMutableBufferPointer { result in
      guard let start = result.baseAddress else { return }
      for first in Swift.stride(from: 0, to: outputs, by: 32) {
        let panel = start + (layout == .rows ? first : first * rows)
        ek_product(
          path.kernel, rows, inputs, left, inputs, panels.pointer + first * inputs, panel, stride)
        guard let bias else { continue }
        for row in 0..<rows {
          for column in 0..<32 { panel[row * stride + column] += bias.pointer[first + column] }
        }
      }
    }
    return result
  }
}
