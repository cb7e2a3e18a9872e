import TestSupport
import Testing

@testable import DocumentReading

struct FoundSourceTests {
  @Test(arguments: ["F", "F/", "F/./", "F/a/..", "F//"])
  func `what is in a folder has the place that its own path has`(path: String) throws {
    let folder = try TemporaryFolder()
    let names = [
      "a/b.txt", "~a/~.txt", "100 %20.txt", "#1?.txt", "a:b;c.txt", "e\u{301}.txt", "\u{e9}!.txt",
      "a\\b\n.txt", "+&=.txt",
    ]
    for name in names { try folder.write("x", to: name) }
    let found = SourceFinder().sources(at: [path.replacing("F", with: folder.path)]).sources
    #expect(found.count == names.count)
    for source in found {
      #expect(source.location == DocumentSource.location(of: source.source.name))
      #expect(source.stamp == FileStamp(of: source.source))
      #expect(source.stamp?.size == 1)
    }
  }

  @Test func `a file is known by its own path`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x", to: "a.txt")
    let found = SourceFinder().sources(at: [folder.path + "/./a.txt"]).sources
    #expect(found.map(\.location) == [file])
    #expect(found.map(\.source.name) == [folder.path + "/./a.txt"])
  }

  @Test func `standard input has no place, and what is not there no looks`() throws {
    let folder = try TemporaryFolder()
    try folder.link("a.txt", to: "nowhere")
    let found = SourceFinder().sources(at: ["-", folder.path]).sources
    #expect(found.map(\.location) == [nil, folder.path + "/a.txt"])
    #expect(found.map(\.stamp) == [nil, nil])
  }
}
