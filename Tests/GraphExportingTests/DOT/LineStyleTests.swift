import GraphModel
import Testing

@testable import GraphExporting

struct LineStyleTests {
  @Test(arguments: [
    (LineStyle(families: [.post], status: .planned, isSymmetric: false), "style=\"dashed\""),
    (LineStyle(families: [.post], status: .ended, isSymmetric: false), "style=\"dotted\""),
    (LineStyle(families: [.collaboration], status: .denied, isSymmetric: true), "dir=\"none\""),
    (
      LineStyle(families: [.collaboration, .money], status: .stated, isSymmetric: false),
      "color=\"#B3261E:#0072B2\", fontcolor=\"#B3261E\", arrowhead=\"box\""
    ),
  ])
  func `a line shows its status, its direction and all of its families`(
    style: LineStyle, attribute: String
  ) {
    #expect(style.attributes.description.contains(attribute))
  }
}
