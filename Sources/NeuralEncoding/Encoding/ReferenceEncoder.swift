import Foundation

/// The encoder written plainly, in 32-bit floating point: what `Encoder` is measured against.
///
/// Slow; it unpacks every byte of the weights and loops over single numbers.
struct ReferenceEncoder {
  private typealias Matrix = [[Float]]

  let weights: Weights

  /// The vectors of `pieces`, which must be in the vocabulary, after the embedding and each layer.
  func layerOutputs(_ pieces: [Int32]) -> [HiddenStates] {
    var hidden = embed(pieces)
    var outputs = [hidden]
    for layer in weights.layers {
      hidden = attend(layer, hidden)
      hidden = feedForward(layer, hidden)
      outputs.append(hidden)
    }
    return outputs.map {
      HiddenStates(width: weights.configuration.width, values: $0.flatMap(\.self))
    }
  }

  /// LayerNorm(word + position), [length, width].
  private func embed(_ pieces: [Int32]) -> Matrix {
    let width = weights.configuration.width
    let rows = pieces.enumerated().map { place, piece in
      (0..<width).map { word(Int(piece), $0) + weights.positions[place * width + $0] }
    }
    return rows.map { normalised($0, weights.afterEmbedding) }
  }

  /// The number at `column` of the vector of `piece`.
  private func word(_ piece: Int, _ column: Int) -> Float {
    let start = (piece * (weights.configuration.width / 32) + column / 32) * 18
    let scale = UInt16(weights.words[start]) | UInt16(weights.words[start + 1]) << 8
    let pair = weights.words[start + 2 + column % 16]
    let four = column % 32 < 16 ? pair & 15 : pair >> 4
    return Float(Int(four) - 8) * Float(halfPrecision: scale)
  }

  /// LayerNorm(hidden + gathering(softmax(Q Kᵀ / √32) V)), [length, width].
  private func attend(_ layer: LayerWeights, _ hidden: Matrix) -> Matrix {
    let width = weights.configuration.width
    let size = EncoderConfiguration.headWidth
    let rows = multiplied(hidden, layer.projections)
    let context = rows.map { row in
      (0..<weights.configuration.heads).flatMap { head -> [Float] in
        let query = row[head * size..<(head + 1) * size]
        let scores = rows.map { other in
          zip(query, other[width + head * size..<width + (head + 1) * size])
            .reduce(Float(0)) { $0 + $1.0 * $1.1 } / Float(size).squareRoot()
        }
        let highest = scores.max() ?? 0
        let shares = scores.map { exp($0 - highest) }
        let sum = shares.reduce(0, +)
        return (0..<size).map { column in
          zip(shares, rows).reduce(Float(0)) { $0 + $1.0 * $1.1[2 * width + head * size + column] }
            / sum
        }
      }
    }
    return zip(hidden, multiplied(context, layer.gathering)).map { row, update in
      normalised(zip(row, update).map(+), layer.afterAttention)
    }
  }

  /// LayerNorm(hidden + contraction(GELU(expansion(hidden)))), [length, width].
  private func feedForward(_ layer: LayerWeights, _ hidden: Matrix) -> Matrix {
    let inner = multiplied(hidden, layer.expansion).map { row in
      row.map { 0.5 * $0 * (1 + erf($0 / Float(2).squareRoot())) }
    }
    return zip(hidden, multiplied(inner, layer.contraction)).map { row, update in
      normalised(zip(row, update).map(+), layer.afterFeedForward)
    }
  }

  /// rows · matrixᵀ + bias, [length, outputs].
  private func multiplied(_ rows: Matrix, _ matrix: QuantisedMatrix) -> Matrix {
    let numbers = matrix.unpacked()
    return rows.map { row in
      (0..<matrix.outputs).map { output in
        numbers.withUnsafeBufferPointer { numbers in
          row.withUnsafeBufferPointer { row in
            var sum: Float = 0
            var column = 0
            while column < matrix.inputs {
              sum += row[column] * numbers[output * matrix.inputs + column]
              column += 1
            }
            return sum + matrix.bias[output]
          }
        }
      }
    }
  }

  private func normalised(_ row: [Float], _ normalisation: Normalisation) -> [Float] {
    let count = Float(row.count)
    let mean = row.reduce(0, +) / count
    let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    let deviation = (variance + weights.configuration.epsilon).squareRoot()
    return row.enumerated().map { column, value in
      (value - mean) / deviation * normalisation.gain[column] + normalisation.shift[column]
    }
  }
}

extension Float {
  /// The number that `bits` are in half precision, where it is finite.
  fileprivate init(halfPrecision bits: UInt16) {
    let exponent = Int(bits >> 10 & 0x1F)
    let mantissa = Float(bits & 0x3FF)
    let size =
      exponent == 0
      ? mantissa * Float(sign: .plus, exponent: -24, significand: 1)
      : (1024 + mantissa) * Float(sign: .plus, exponent: exponent - 25, significand: 1)
    self = bits >> 15 == 0 ? size : -size
  }
}
