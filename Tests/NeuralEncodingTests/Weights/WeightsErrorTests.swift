import Testing

@testable import NeuralEncoding

struct WeightsErrorTests {
  @Test(arguments: [
    (
      WeightsError(.foreign, file: "a.txt"),
      "The model file a.txt is not a model file. Choose a file that was made by the training recipe."
    ),
    (
      WeightsError(.truncated(expected: 9, found: 3), file: "m"),
      "The model file m has 3 bytes and should have 9. Copy it again."
    ),
    (
      WeightsError(.damaged, file: "m"),
      "The model file m is damaged: its checksum does not fit its contents. Copy it again."
    ),
    (
      WeightsError(.missing(part: "head.bias")),
      "The model inside the program has no usable part \"head.bias\". "
        + "Make it again with the training recipe."
    ),
    (
      WeightsError(.otherVersion(found: 2, known: 1), file: "m"),
      "The model file m has format 2; this program reads format 1. "
        + "Make the file again with the training recipe of this version."
    ),
  ])
  func `an error says what is wrong and how to mend it`(error: WeightsError, text: String) {
    #expect(error.description == text)
  }
}
