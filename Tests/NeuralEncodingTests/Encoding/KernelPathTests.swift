import Testing

@testable import NeuralEncoding

struct KernelPathTests {
  @Test func `the best path is one that this machine supports`() {
    #expect(KernelPath.best.isSupported)
    #expect(KernelPath.portable.isSupported)
  }

  @Test func `no machine has the instructions of two makers`() {
    #expect(!(KernelPath.neon.isSupported && KernelPath.avx2.isSupported))
  }
}
