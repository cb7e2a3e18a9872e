import CEncoderKernels
import Foundation
import Testing

@testable import NeuralEncoding

/// `ek_product`, `ek_softmax` and `ek_gelu`.
struct HeadKernelTests {
  private func numbers(_ count: Int, seed: UInt64) -> [Float] {
    var sequence = NumberSequence(seed: seed)
    return (0..<count).map { _ in sequence.next() * 2 - 1 }
  }

  @Test(arguments: supportedPaths, [1, 2, 3, 5, 13])
  func `a product is that of plain loops`(path: KernelPath, rows: Int) {
    let inner = 17
    let (left, right) = (numbers(rows * 20, seed: 1), numbers(inner * 32, seed: 2))
    func product(_ path: KernelPath) -> [Float] {
      var result = [Float](repeating: 9, count: rows * 40)
      ek_product(path.kernel, rows, inner, left, 20, right, &result, 40)
      return result
    }
    let found = product(path)
    for row in 0..<rows {
      for column in 0..<32 {
        let wanted = (0..<inner).reduce(Float(0)) {
          $0 + left[row * 20 + $1] * right[$1 * 32 + column]
        }
        #expect(abs(found[row * 40 + column] - wanted) < 1e-5)
      }
      #expect(found[row * 40 + 32] == 9)
    }
    #expect(found == product(.portable))
  }

  @Test(arguments: supportedPaths, [1, 15, 16, 31, 32])
  func `weights add up to one, and what is beyond the length is nothing`(
    path: KernelPath, length: Int
  ) {
    func weights(_ path: KernelPath) -> [Float] {
      var scores = numbers(2 * 32, seed: 3).map { $0 * 20 }
      ek_softmax(path.kernel, 2, length, 32, &scores)
      return scores
    }
    let found = weights(path)
    for row in [found[..<32], found[32...]] {
      #expect(abs(row.reduce(0, +) - 1) < 1e-5)
      #expect(row.dropFirst(length).allSatisfy { $0 == 0 })
      #expect(row.allSatisfy { $0 >= 0 })
    }
    #expect(found == weights(.portable))
  }

  @Test(arguments: supportedPaths)
  func `GELU is x times the normal distribution's share below x`(path: KernelPath) {
    var values = numbers(64, seed: 4).map { $0 * 6 }
    let wanted = values.map { $0 * Float(0.5 * (1 + erf(Double($0) / 2.0.squareRoot()))) }
    ek_gelu(path.kernel, values.count, &values)
    for (found, wanted) in zip(values, wanted) { #expect(abs(found - wanted) < 2e-4) }
  }
}
