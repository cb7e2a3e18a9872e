import Testing

@testable import NeuralEncoding

struct QuantisedMatrixTests {
  @Test func `packed bytes are put back in their rows`() throws {
    let (outputs, inputs) = (64, 8)
    var panels = [Int8](repeating: 0, count: outputs * inputs)
    for output in 0..<outputs {
      for input in 0..<inputs {
        let place = ((output / 32 * inputs / 4 + input / 4) * 32 + output % 32) * 4 + input % 4
        panels[place] = Int8(output - input)
      }
    }
    let ones = littleEndian([Float](repeating: 0.5, count: outputs))
    let file = try opened([
      ("m.panels", littleEndian(panels)), ("m.scales", ones), ("m.sums", ones), ("m.bias", ones),
    ])
    let numbers = try QuantisedMatrix(file, "m", outputs: outputs, inputs: inputs).unpacked()
    for output in 0..<outputs {
      for input in 0..<inputs {
        #expect(numbers[output * inputs + input] == Float(output - input) / 2)
      }
    }
  }
}
