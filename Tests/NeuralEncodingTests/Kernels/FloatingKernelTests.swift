import CEncoderKernels
import Foundation
import Testing

@testable import NeuralEncoding

/// `ek_quantise`, `ek_add_normalise`, `ek_attention` and `ek_unpack_four_bits`.
struct FloatingKernelTests {
  private func numbers(_ count: Int, seed: UInt64) -> [Float] {
    var sequence = NumberSequence(seed: seed)
    return (0..<count).map { _ in sequence.next() * 8 - 4 }
  }

  @Test(arguments: supportedPaths)
  func `a row is rounded to seven bits between its ends`(path: KernelPath) {
    let values = numbers(3 * 64, seed: 1)
    var bytes = [UInt8](repeating: 255, count: 3 * 64)
    var (scales, minima) = ([Float](repeating: 0, count: 3), [Float](repeating: 0, count: 3))
    ek_quantise(path.kernel, 3, 64, values, &bytes, &scales, &minima)
    #expect(bytes.max() == 127)
    for (index, value) in values.enumerated() {
      let row = index / 64
      let back = Float(bytes[index]) * scales[row] + minima[row]
      #expect(abs(back - value) <= scales[row] * 0.501)
    }
  }

  @Test(arguments: supportedPaths)
  func `a row of equal numbers is rounded to itself`(path: KernelPath) {
    var bytes = [UInt8](repeating: 255, count: 32)
    var (scale, minimum): ([Float], [Float]) = ([0], [0])
    ek_quantise(path.kernel, 1, 32, [Float](repeating: 2.5, count: 32), &bytes, &scale, &minimum)
    #expect(bytes == [UInt8](repeating: 0, count: 32))
    #expect(minimum == [2.5])
  }

  @Test(arguments: supportedPaths)
  func `a normalised row has mean 0 and variance 1`(path: KernelPath) {
    let values = numbers(2 * 96, seed: 2)
    let residual = numbers(2 * 96, seed: 3)
    let (gain, shift) = ([Float](repeating: 1, count: 96), [Float](repeating: 0, count: 96))
    func result(_ path: KernelPath) -> [Float] {
      var result = values
      ek_add_normalise(path.kernel, 2, 96, &result, residual, gain, shift, 1e-12)
      return result
    }
    let found = result(path)
    for row in [found[..<96], found[96...]] {
      #expect(abs(row.reduce(0, +)) < 1e-4)
      #expect(abs(row.reduce(0) { $0 + $1 * $1 } / 96 - 1) < 1e-4)
    }
    #expect(found == result(.portable))
  }

  @Test(arguments: supportedPaths, [1, 5, 32, 33, 70])
  func `attention mixes values by the softmax of products`(path: KernelPath, length: Int) {
    let width = 64
    let rows = numbers(length * 3 * width, seed: UInt64(length))
    func result(_ path: KernelPath) -> [Float] {
      var result = [Float](repeating: 0, count: length * width)
      var scratch = [Float](repeating: .nan, count: ek_attention_scratch(length))
      ek_attention(path.kernel, length, width, rows, &result, &scratch)
      return result
    }
    let found = result(path)
    for t in 0..<length {
      for head in 0..<2 {
        let scores = (0..<length).map { u in
          (0..<32).reduce(Float(0)) { sum, d in
            sum + rows[t * 192 + head * 32 + d] * rows[u * 192 + 64 + head * 32 + d]
          } / Float(32).squareRoot()
        }
        let highest = scores.max() ?? 0
        let shares = scores.map { exp($0 - highest) }
        let sum = shares.reduce(0, +)
        for d in 0..<32 {
          let expected = (0..<length).reduce(Float(0)) {
            $0 + shares[$1] * rows[$1 * 192 + 128 + head * 32 + d]
          }
          #expect(abs(found[t * width + head * 32 + d] - expected / sum) < 1e-4)
        }
      }
    }
    #expect(found == result(.portable))
  }

  @Test func `a block of four bits is a scale and 32 numbers`() {
    // 0x3800 is one half; the first byte holds the numbers 0 and 16.
    var values = [Float](repeating: 0, count: 32)
    ek_unpack_four_bits(1, [0x00, 0x38, 0xF0] + [UInt8](repeating: 0x89, count: 15), &values)
    #expect(values[0] == -4 && values[16] == 3.5)
    #expect(values[1...15].allSatisfy { $0 == 0.5 } && values[17...].allSatisfy { $0 == 0 })
  }

  @Test(arguments: [(0x0001, 0x1p-24), (0x8400, -0x1p-14), (0x7BFF, 65504.0)])
  func `scales of half precision are read exactly`(bits: Int, scale: Double) {
    var values = [Float](repeating: 0, count: 32)
    let block = [UInt8(bits & 0xFF), UInt8(bits >> 8)] + [UInt8](repeating: 0x99, count: 16)
    ek_unpack_four_bits(1, block, &values)
    #expect(values.allSatisfy { Double($0) == scale })
  }
}
