@testable import GraphModel
import Testing

@Suite struct HashMixingTests {
  @Test func `the numbers are those of SplitMix64`() {
    #expect(HashMixing.mixed(0) == 0xE220_A839_7B1D_CDAF)
    #expect(HashMixing.mixed(0x9E37_79B9_7F4A_7C15) == 0x6E78_9E6A_A1B9_65F4)
  }
}
