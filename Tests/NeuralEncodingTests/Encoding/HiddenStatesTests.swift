import Testing

@testable import NeuralEncoding

struct HiddenStatesTests {
  @Test func `a vector is found by its place`() {
    let states = HiddenStates(width: 2, values: [1, 2, 3, 4, 5, 6])
    #expect(states.count == 3)
    #expect(Array(states[1]) == [3, 4])
  }
}
