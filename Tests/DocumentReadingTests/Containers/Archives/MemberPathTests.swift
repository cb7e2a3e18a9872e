import Testing

@testable import DocumentReading

struct MemberPathTests {
  @Test(arguments: [
    ("a/b.txt", "a/b.txt"), ("../../a.txt", "a.txt"), ("/etc/passwd", "etc/passwd"),
    (#"C:\a\..\b.txt"#, "C:/a/b.txt"), ("./a//b.txt", "a/b.txt"), ("..", ""), ("", ""),
  ])
  func `a path leads nowhere`(path: String, shown: String) {
    #expect(MemberPath(path).shown == shown)
  }

  @Test(arguments: [
    (".DS_Store", true), ("a/.git/b.txt", true), ("__MACOSX/a.txt", true), ("a/__MACOSX/b", false),
    ("./a.txt", false), ("../a.txt", false), ("a.txt", false), ("", false),
  ])
  func `what a system hides is hidden`(path: String, isHidden: Bool) {
    #expect(MemberPath(path).isHidden == isHidden)
  }
}
