// Reads pieces of made-up numbers again and again, on one core, and prints a line for each length:
// the path, the pieces in a window, and pieces a second of processor time (the median of the rounds).

import Foundation
import NeuralEncoding

let rounds = 5
let lengths = [32, 128, 256]
let weights = try Weights.embedded()
let paths = KernelPath.allCases.filter { $0.isSupported && $0 != .portable }

/// The processor time that has passed since `start`.
func seconds(since start: clock_t) -> Double {
  Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

for length in lengths {
  let pieces = (0..<length).map { Int32(($0 * 7919) % (weights.configuration.pieces - 4) + 4) }
  for path in paths {
    let encoder = Encoder(weights: weights, path: path)
    var rates: [Double] = []
    for _ in 0..<rounds {
      var read = 0
      let start = clock()
      while seconds(since: start) < 0.3 {
        _ = try encoder.encode(pieces)
        read += length
      }
      rates.append(Double(read) / seconds(since: start))
    }
    print("liaison-\(path.rawValue) \(length) \(Int(rates.sorted()[rounds / 2]))")
  }
}

let text = String(repeating: "The Agency’s (new) laboratory works on photosynthesis. ", count: 4000)
let tokeniser = PieceTokeniser(weights: weights)
let start = clock()
let count = tokeniser.pieces(of: text).count
print("liaison-tokeniser \(text.utf8.count) \(Int(Double(count) / seconds(since: start)))")
