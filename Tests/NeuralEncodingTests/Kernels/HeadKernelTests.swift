import CEncoderKernels
import Foundation
import Testing

@testable import NeuralEncoding

/// `ek_product`, `ek_softmax` and `ek_gelu`.
struct HeadKernelTests {
  private func numbers(_ count: Int, seed: Int) -> [Float] {
    var sequence = NumberSequence(seed: UInt64(seed))
    return (0..<count).map { _ in sequence.next() * 8 - 4 }
  }

  @Test(arguments: supportedPaths, [1, 2, 3, 4, 11, 12, 13, 29])
  func `a product is that of plain loops, to the bit`(path: KernelPath, rows: Int) {
    for inner in [1, 7, 32, 50] {
      let (leftStride, resultStride) = (inner + 3, 40)
      let left = numbers(rows * leftStride, seed: rows)
      let right = numbers(inner * 32, seed: inner)
      var expected = [Float](repeating: 99, count: rows * resultStride)
      for row in 0..<rows {
        for column in 0..<32 {
          expected[row * resultStride + column] = (0..<inner).reduce(Float(0)) { sum, k in
            sum.addingProduct(left[row * leftStride + k], right[k * 32 + column])
          }
        }
      }
      var found = [Float](repeating: 99, count: rows * resultStride)
      ek_product(path.kernel, rows, inner, left, leftStride, right, &found, resultStride)
      #expect(found == expected)
    }
  }

  @Test(arguments: supportedPaths)
  func `a product of no rows leaves the result alone`(path: KernelPath) {
    var found: [Float] = [1, 2]
    ek_product(path.kernel, 0, 4, [], 4, numbers(128, seed: 1), &found, 32)
    #expect(found == [1, 2])
  }

  @Test(arguments: supportedPaths, [1, 5, 16, 17, 31, 32, 33, 70])
  func `weights are the softmax of scores, and nothing behind them`(path: KernelPath, length: Int) {
    let (rows, padded) = (3, (length + 31) / 32 * 32)
    let scores = numbers(rows * padded, seed: length)
    func weights(_ path: KernelPath) -> [Float] {
      var weights = scores
      ek_softmax(path.kernel, rows, length, padded, &weights)
      return weights
    }
    let found = weights(path)
    for row in 0..<rows {
      let shares = scores[row * padded..<row * padded + length].map { exp(Double($0)) }
      let sum = shares.reduce(0, +)
      for (place, share) in shares.enumerated() {
        #expect(abs(Double(found[row * padded + place]) - share / sum) < 1e-6)
      }
      #expect(found[(row * padded + length)..<(row + 1) * padded].allSatisfy { $0 == 0 })
    }
    #expect(found == weights(.portable))
  }

  @Test(arguments: supportedPaths)
  func `scores far apart give all the weight to the greatest`(path: KernelPath) {
    var scores: [Float] = [-3e38, 1e30, 0, -1e30] + [Float](repeating: -500, count: 28)
    ek_softmax(path.kernel, 1, 32, 32, &scores)
    #expect(scores[1] == 1)
    #expect(scores.enumerated().allSatisfy { $0 == 1 || (0...1e-30).contains($1) })
  }

  @Test(arguments: supportedPaths, [16, 48, 400])
  func `every number is weighed by the normal share below it`(path: KernelPath, count: Int) {
    let values = (0..<count).map { Float($0) / Float(count) * 24 - 12 }
    func bent(_ path: KernelPath) -> [Float] {
      var values = values
      ek_gelu(path.kernel, count, &values)
      return values
    }
    let found = bent(path)
    for (value, result) in zip(values, found) {
      let x = Double(value)
      let expected = x * 0.5 * (1 + erf(x / 2.0.squareRoot()))
      #expect(abs(Double(result) - expected) <= 3e-5 * abs(x))
    }
    #expect(found == bent(.portable))
  }
}
