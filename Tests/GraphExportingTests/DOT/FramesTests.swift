import GraphModel
import Testing

@testable import GraphExporting

struct FramesTests {
  @Test(arguments: [
    // Two hubs of a platform.
    (
      "hub A -part_of-> hub P\nhub B -part_of-> hub P",
      ["hub:a": "hub:p", "hub:b": "hub:p", "hub:p": "hub:p"]
    ),
    // One alone needs no frame, however often it is said.
    ("hub A -part_of-> hub P\nhub A -hosted_by-> hub P", [:]),
    // What has ended or is planned does not place anything.
    ("hub A -part_of-> hub P | status=ended\nhub B -part_of-> hub P", [:]),
    // An event is not a part of its host.
    ("event A -hosted_by-> hub P\nevent B -hosted_by-> hub P", [:]),
    // The larger frame wins over one that lies across it, or that a line joins to it.
    (
      """
      hub A -part_of-> hub P
      hub B -part_of-> hub P
      hub C -part_of-> hub P
      hub A -hosted_by-> organisation H
      hub D -hosted_by-> organisation H
      hub E -hosted_by-> organisation H
      """, ["hub:a": "hub:p", "hub:b": "hub:p", "hub:c": "hub:p", "hub:p": "hub:p"]
    ),
    // Of equals the one of lesser id.
    (
      """
      hub A -part_of-> hub P
      hub A -part_of-> hub O
      hub B -part_of-> hub P
      hub B -part_of-> hub O
      """, ["hub:a": "hub:o", "hub:b": "hub:o", "hub:o": "hub:o"]
    ),
    // A circle.
    ("hub A -part_of-> hub B\nhub B -part_of-> hub A", [:]),
  ])
  func `a body is drawn in the frame of one owner at most`(
    notation: String, owners: [String: String]
  ) {
    #expect(Frames(of: Graph(notation)).owners == owners)
  }
}
