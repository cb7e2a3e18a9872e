import Foundation
import GraphModel
import TestSupport
import Testing

@testable import DocumentReading

struct SourceFinderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The names that are found, and the diagnostics, both with the folder's path as `F`.
  private func find(_ paths: String...) -> (names: [String], diagnostics: [String]) {
    let paths = paths.map { $0.replacing("F", with: folder.path, maxReplacements: 1) }
    let found = SourceFinder().sources(at: paths)
    return (
      found.sources.map { $0.source.name.replacing(folder.path, with: "F") },
      found.diagnostics.map { $0.description.replacing(folder.path, with: "F") }
    )
  }

  @Test func `a folder gives its documents by the bytes of their paths`() throws {
    for name in ["b.txt", "B.TXT", "a/z.md", "a.markdown", "a/b/c.text", "é.txt"] {
      try folder.write("x", to: name)
    }
    let found = find("F")
    #expect(
      found.names
        == ["F/B.TXT", "F/a.markdown", "F/a/b/c.text", "F/a/z.md", "F/b.txt", "F/é.txt"])
    #expect(found.diagnostics.isEmpty)
  }

  @Test func `a folder is named as the user named it`() throws {
    try folder.write("x", to: "a.txt")
    #expect(find("F/").names == ["F/a.txt"])
    #expect(find("F/./").names == ["F/./a.txt"])
  }

  @Test func `what is hidden is skipped without a word`() throws {
    for name in [".a.txt", ".git/b.txt", "c.txt"] { try folder.write("x", to: name) }
    let found = find("F")
    #expect(found.names == ["F/c.txt"])
    #expect(found.diagnostics.isEmpty)
  }

  @Test func `one note tells of the files of other kinds`() throws {
    for name in ["a.txt", "b.png", "x/c.PNG", "d.gif", "README"] {
      try folder.write("x", to: name)
    }
    #expect(
      find("F").diagnostics == [
        "note: F: 4 files of other kinds were passed over (.png 2, no ending 1, .gif 1)"
      ])
  }

  @Test func `a database beside the documents is not spoken of`() throws {
    for name in ["a.txt", "g.sqlite", "g.sqlite-wal", "g.sqlite-shm"] {
      try folder.write("x", to: name)
    }
    #expect(find("F").diagnostics.isEmpty)
  }

  @Test func `a folder without documents is an error`() throws {
    try folder.write("x", to: "b.png")
    #expect(
      find("F").diagnostics == [
        "error: F: " + FindingRemark.noDocuments.message,
        "note: F: 1 file of another kind was passed over (.png 1)",
      ])
  }

  @Test func `a missing path is an error and does not stop the others`() throws {
    try folder.write("x", to: "a.txt")
    let found = find("F/none", "F/a.txt/b", "F/a.txt", "")
    #expect(found.names == ["F/a.txt"])
    #expect(
      found.diagnostics == [
        "error: F/none: there is no such file or folder; check the name",
        "error: F/a.txt/b: there is no such file or folder; check the name",
        "error: : there is no such file or folder; check the name",
      ])
  }

  @Test func `a file that is named is taken whatever its ending`() throws {
    try folder.write("x", to: "notes.png")
    #expect(find("F/notes.png").names == ["F/notes.png"])
  }

  @Test func `a file that is named twice is read once`() throws {
    try folder.write("x", to: "a/b.txt")
    try folder.write("x", to: "a/c.txt")
    #expect(find("F/a/c.txt", "F/a", "F/./a/b.txt").names == ["F/a/c.txt", "F/a/b.txt"])
  }

  @Test func `standard input comes once`() throws {
    try folder.write("x", to: "-")
    #expect(find("-", "F/-", "-").names == ["-", "F/-"])
  }

  @Test func `links to files are followed and links to folders are not`() throws {
    try folder.write("x", to: "outside/a.txt")
    try folder.write("x", to: "inside/b.txt")
    try folder.link("inside/link.txt", to: "../outside/a.txt")
    try folder.link("inside/loop", to: ".")
    try folder.link("inside/other", to: "../outside")
    #expect(find("F/inside").names == ["F/inside/b.txt", "F/inside/link.txt"])
  }

  @Test func `a link to nowhere is found, so that it is missed when it is read`() throws {
    try folder.link("a.txt", to: "nowhere")
    #expect(find("F").names == ["F/a.txt"])
    #expect(throws: ReadingError.self) {
      try DocumentReader().read(DocumentSource(name: folder.path + "/a.txt"))
    }
  }

  @Test func `pipes in folders are passed over and pipes that are named are taken`() throws {
    try folder.write("x", to: "a.txt")
    try #require(mkfifo(folder.path + "/pipe.txt", 0o600) == 0)
    #expect(find("F").names == ["F/a.txt"])
    #expect(find("F/pipe.txt").names == ["F/pipe.txt"])
  }
}
