// Reads pieces of made-up numbers again and again, on one core, and prints a line for each length:
// the path, the pieces in a window, and pieces a second of processor time (the median of the rounds).
// With files of text as arguments, it also tells how much of the reading of their lines is the
// encoder's, and how much that of the heads and what decides around them.

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

/// A line of text as words between spaces.
func unit(_ line: Substring) -> TextUnit {
  var (words, place) = ([Range<Int>](), 0)
  for word in line.split(separator: " ", omittingEmptySubsequences: false) {
    let end = place + word.utf8.count
    if end > place { words.append(place..<end) }
    place = end + 1
  }
  return TextUnit(text: String(line), words: words, endsPassage: true)
}

let documents = try CommandLine.arguments.dropFirst().map { path in
  try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(unit)
}
if !documents.isEmpty {
  let reader = JointReader(weights: weights)
  let windows = documents.flatMap { reader.windows(of: $0) }
  var (encoding, reading): ([Double], [Double]) = ([], [])
  for _ in 0..<rounds {
    var start = clock()
    for window in windows { _ = try Encoder(weights: weights).encode(window) }
    encoding.append(seconds(since: start))
    start = clock()
    for document in documents { _ = try reader.read(document) }
    reading.append(seconds(since: start))
  }
  let (encoder, whole) = (encoding.sorted()[rounds / 2], reading.sorted()[rounds / 2])
  print("liaison-reading \(windows.reduce(0) { $0 + $1.count }) \(encoder) \(whole)")
}
